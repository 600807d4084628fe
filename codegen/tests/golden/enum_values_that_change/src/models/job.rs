// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::enum_values_that_change::models;

/// A job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JobLifecycleState>,
    /// The priority.
    pub priority: Option<models::JobPriority>,
    /// The versioning.
    pub versioning: Option<models::JobVersioning>,
}

model! {
    Job {
        lifecycle_state = "lifecycleState";
        priority = "priority";
        versioning = "versioning";
    }
}
