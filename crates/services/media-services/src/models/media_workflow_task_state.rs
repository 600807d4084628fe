// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A media workflow task state.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaWorkflowTaskState {
    /// The key.
    pub key: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MediaWorkflowTaskStateLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    MediaWorkflowTaskState {
        key = "key";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
