// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the problem type of an SQL tuning advisor task summary report object
    /// stat finding.
    pub enum SqlTuningAdvisorTaskSummaryReportObjectStatFindingProblemType {
        Missing = "MISSING",
        Stale = "STALE",
    }
}
