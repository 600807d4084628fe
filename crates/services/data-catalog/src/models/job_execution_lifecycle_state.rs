// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a job execution.
    pub enum JobExecutionLifecycleState {
        Created = "CREATED",
        InProgress = "IN_PROGRESS",
        Inactive = "INACTIVE",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
        Canceled = "CANCELED",
        SucceededWithWarnings = "SUCCEEDED_WITH_WARNINGS",
    }
}
