// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// SQL tuning advisor task summary report statement counts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningAdvisorTaskSummaryReportStatementCounts {
    /// The distinct SQL.
    pub distinct_sql: i64,
    /// The total SQL.
    pub total_sql: i64,
    /// The number of findings.
    pub finding_count: i64,
    /// The number of errors.
    pub error_count: i64,
}

model! {
    SqlTuningAdvisorTaskSummaryReportStatementCounts {
        distinct_sql = "distinctSql";
        total_sql = "totalSql";
        finding_count = "findingCount";
        error_count = "errorCount";
    }
}
