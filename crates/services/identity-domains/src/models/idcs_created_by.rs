// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The object `IdcsCreatedBy`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdcsCreatedBy {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The type.
    pub type_: Option<models::IdcsCreatedByType>,
    /// The display name.
    pub display: Option<String>,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
}

model! {
    IdcsCreatedBy {
        required {
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            type_ = "type", with_type(models::IdcsCreatedByType);
            display = "display", with_display(String);
            ocid = "ocid", with_ocid(String);
        }
    }
}
