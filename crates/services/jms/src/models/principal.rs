// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A principal.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Principal {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
}

model! {
    Principal {
        id = "id";
        display_name = "displayName";
    }
}
