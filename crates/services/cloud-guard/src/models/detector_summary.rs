// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a detector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectorSummary {
    /// The ID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DetectorLifecycleState>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    DetectorSummary {
        id = "id";
        description = "description";
        lifecycle_state = "lifecycleState";
        locks = "locks";
    }
}
