// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a job.
    pub enum JobLifecycleState {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        UnknownValue = "UNKNOWN",
        Terminated = "TERMINATED",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
        Waiting = "WAITING",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
    }
}
