// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// SQL tuning advisor task summary report statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningAdvisorTaskSummaryReportStatistics {
    /// The counts of SQL statements.
    pub statement_counts: models::SqlTuningAdvisorTaskSummaryReportStatementCounts,
    /// The finding counts.
    pub finding_counts: models::SqlTuningAdvisorTaskSummaryFindingCounts,
    /// The finding benefits.
    pub finding_benefits: models::SqlTuningAdvisorTaskSummaryFindingBenefits,
}

model! {
    SqlTuningAdvisorTaskSummaryReportStatistics {
        statement_counts = "statementCounts";
        finding_counts = "findingCounts";
        finding_benefits = "findingBenefits";
    }
}
