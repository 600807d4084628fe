// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Association {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
}

model! {
    Association {
        id = "id";
        display_name = "displayName";
    }
}
