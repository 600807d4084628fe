// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL tuning advisor task summary report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningAdvisorTaskSummaryReport {
    /// The task information.
    pub task_info: models::SqlTuningAdvisorTaskSummaryReportTaskInfo,
    /// The statistics.
    pub statistics: models::SqlTuningAdvisorTaskSummaryReportStatistics,
    /// The object stat findings.
    pub object_stat_findings:
        Option<Vec<models::SqlTuningAdvisorTaskSummaryReportObjectStatFindingSummary>>,
    /// The index findings.
    pub index_findings: Option<Vec<models::SqlTuningAdvisorTaskSummaryReportIndexFindingSummary>>,
}

model! {
    SqlTuningAdvisorTaskSummaryReport {
        task_info = "taskInfo";
        statistics = "statistics";
        object_stat_findings = "objectStatFindings";
        index_findings = "indexFindings";
    }
}
