// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an optimizer statistics advisor execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizerStatisticsAdvisorExecutionSummary {
    /// The name of the task.
    pub task_name: String,
    /// The name of the execution of the Optimizer Statistics Advisor.
    pub execution_name: String,
    /// The start time.
    pub time_start: DateTime<Utc>,
    /// The end time.
    pub time_end: DateTime<Utc>,
    /// The status.
    pub status: models::OptimizerStatisticsAdvisorExecutionStatus,
    /// The message that explains the status.
    pub status_message: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
    /// The findings.
    pub findings: Option<i64>,
}

model! {
    OptimizerStatisticsAdvisorExecutionSummary {
        task_name = "taskName";
        execution_name = "executionName";
        time_start = "timeStart";
        time_end = "timeEnd";
        status = "status";
        status_message = "statusMessage";
        error_message = "errorMessage";
        findings = "findings";
    }
}
