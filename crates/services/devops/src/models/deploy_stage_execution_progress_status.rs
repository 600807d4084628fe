// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a deploy stage execution progress.
    pub enum DeployStageExecutionProgressStatus {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
        RollbackInProgress = "ROLLBACK_IN_PROGRESS",
        RollbackSucceeded = "ROLLBACK_SUCCEEDED",
        RollbackFailed = "ROLLBACK_FAILED",
    }
}
