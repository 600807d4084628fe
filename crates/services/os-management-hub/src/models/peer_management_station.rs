// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A peer management station.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeerManagementStation {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
}

model! {
    PeerManagementStation {
        id = "id";
        display_name = "displayName";
    }
}
