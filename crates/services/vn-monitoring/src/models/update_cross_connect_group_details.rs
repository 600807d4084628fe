// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a cross connect group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCrossConnectGroupDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
}

model! {
    UpdateCrossConnectGroupDetails {
        display_name = "displayName";
    }
}
