// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `status` in `ListSqlTuningAdvisorTasks`.
    pub enum ListSqlTuningAdvisorTasksStatus {
        Initial = "INITIAL",
        Executing = "EXECUTING",
        Interrupted = "INTERRUPTED",
        Completed = "COMPLETED",
        Error = "ERROR",
    }
}
