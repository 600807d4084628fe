// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A SCIM query selection mode.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScimQuerySelectionMode {
    /// The filter expression in SCIM syntax (SCIM specification, section 3.2.2.2).
    pub scim_query: String,
}

model! {
    ScimQuerySelectionMode, "selectionMode" = "SCIM_QUERY" {
        required {
            scim_query = "scimQuery", with_scim_query(String);
        }
    }
}
