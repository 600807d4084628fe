// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a remote peering connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRemotePeeringConnectionDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
}

model! {
    UpdateRemotePeeringConnectionDetails {
        display_name = "displayName";
    }
}
