// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of SQL tuning advisor task summary report task
    /// information.
    pub enum SqlTuningAdvisorTaskSummaryReportTaskInfoStatus {
        Completed = "COMPLETED",
        Initial = "INITIAL",
        Executing = "EXECUTING",
        Interrupted = "INTERRUPTED",
        Error = "ERROR",
    }
}
