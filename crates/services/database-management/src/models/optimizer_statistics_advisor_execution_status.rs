// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an optimizer statistics advisor execution.
    pub enum OptimizerStatisticsAdvisorExecutionStatus {
        Executing = "EXECUTING",
        Completed = "COMPLETED",
        Interrupted = "INTERRUPTED",
        Cancelled = "CANCELLED",
        FatalError = "FATAL_ERROR",
    }
}
