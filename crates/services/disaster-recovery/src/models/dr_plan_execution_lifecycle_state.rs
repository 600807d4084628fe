// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a DR plan execution.
    pub enum DrPlanExecutionLifecycleState {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        Waiting = "WAITING",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Pausing = "PAUSING",
        Paused = "PAUSED",
        Resuming = "RESUMING",
    }
}
