// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the task status of an SQL tuning advisor task.
    pub enum SqlTuningAdvisorTaskTaskStatus {
        Completed = "COMPLETED",
        Initial = "INITIAL",
        Executing = "EXECUTING",
        Interrupted = "INTERRUPTED",
        Error = "ERROR",
    }
}
