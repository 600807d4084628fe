// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An auto association state.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoAssociationState {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The ID of the log group.
    pub log_group_id: Option<String>,
}

model! {
    AutoAssociationState {
        is_enabled = "isEnabled";
        log_group_id = "logGroupId";
    }
}
