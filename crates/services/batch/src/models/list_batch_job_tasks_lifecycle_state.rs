// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `lifecycleState` in `ListBatchJobTasks`.
    pub enum ListBatchJobTasksLifecycleState {
        Accepted = "ACCEPTED",
        Waiting = "WAITING",
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
    }
}
