// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `searchPeriod` in `GetSqlTuningAdvisorTaskSummaryReport`.
    pub enum GetSqlTuningAdvisorTaskSummaryReportSearchPeriod {
        Last24hr = "LAST_24HR",
        Last7day = "LAST_7DAY",
        Last31day = "LAST_31DAY",
        SinceLast = "SINCE_LAST",
        All = "ALL",
    }
}
