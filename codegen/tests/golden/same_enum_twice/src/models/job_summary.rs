// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::same_enum_twice::models;

/// The summary of a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobSummary {
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JobLifecycleState>,
    /// The kind.
    pub kind: Option<models::JobKind>,
}

model! {
    JobSummary {
        lifecycle_state = "lifecycleState";
        kind = "kind";
    }
}
