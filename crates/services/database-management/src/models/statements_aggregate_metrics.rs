// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Statements aggregate metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementsAggregateMetrics {
    /// The queued statements.
    pub queued_statements: Option<models::MetricDataPoint>,
    /// The running statements.
    pub running_statements: Option<models::MetricDataPoint>,
}

model! {
    StatementsAggregateMetrics {
        queued_statements = "queuedStatements";
        running_statements = "runningStatements";
    }
}
