// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a cross connect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCrossConnectDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Whether the object is active.
    pub is_active: Option<bool>,
}

model! {
    UpdateCrossConnectDetails {
        display_name = "displayName";
        is_active = "isActive";
    }
}
