// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an FSU action.
    pub enum FsuActionLifecycleState {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        Waiting = "WAITING",
        Updating = "UPDATING",
        Failed = "FAILED",
        NeedsAttention = "NEEDS_ATTENTION",
        Succeeded = "SUCCEEDED",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
        UnknownValue = "UNKNOWN",
        Deleting = "DELETING",
        Deleted = "DELETED",
    }
}
