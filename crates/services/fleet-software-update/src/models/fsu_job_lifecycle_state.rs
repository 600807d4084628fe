// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an FSU job.
    pub enum FsuJobLifecycleState {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        UnknownValue = "UNKNOWN",
        Terminated = "TERMINATED",
        Failed = "FAILED",
        NeedsAttention = "NEEDS_ATTENTION",
        Succeeded = "SUCCEEDED",
        Waiting = "WAITING",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
    }
}
