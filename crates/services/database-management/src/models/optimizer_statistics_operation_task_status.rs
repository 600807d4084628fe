// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an optimizer statistics operation task.
    pub enum OptimizerStatisticsOperationTaskStatus {
        Pending = "PENDING",
        InProgress = "IN_PROGRESS",
        Skipped = "SKIPPED",
        TimedOut = "TIMED_OUT",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}
