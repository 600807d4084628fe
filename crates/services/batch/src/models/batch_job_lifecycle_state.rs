// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a batch job.
    pub enum BatchJobLifecycleState {
        Accepted = "ACCEPTED",
        Waiting = "WAITING",
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        NeedsAttention = "NEEDS_ATTENTION",
        Failed = "FAILED",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
    }
}
