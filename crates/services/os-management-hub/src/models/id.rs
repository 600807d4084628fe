// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Id {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
}

model! {
    Id {
        required {
            id = "id", with_id(String);
            display_name = "displayName", with_display_name(String);
        }
    }
}
