// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::enum_values_that_change::models;

/// The summary of a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobSummary {
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JobLifecycleState>,
}

model! {
    JobSummary {
        lifecycle_state = "lifecycleState";
    }
}
