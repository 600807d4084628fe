// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database instance home metrics definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseInstanceHomeMetricsDefinition {
    /// The name of the instance.
    pub instance_name: String,
    /// The number of the database instance.
    pub instance_number: i64,
    /// The metrics of active sessions, with CPU and wait time.
    pub activity_time_series_metrics: Vec<models::ActivityTimeSeriesMetrics>,
    /// The aggregate metrics of the database time.
    pub db_time_aggregate_metrics: models::DatabaseTimeAggregateMetrics,
    /// The aggregated I/O metrics.
    pub io_aggregate_metrics: models::DatabaseIOAggregateMetrics,
    /// The aggregated memory metrics.
    pub memory_aggregate_metrics: models::MemoryAggregateMetrics,
    /// The aggregate metrics of the CPU utilization.
    pub cpu_utilization_aggregate_metrics: Option<models::CpuUtilizationAggregateMetrics>,
}

model! {
    DatabaseInstanceHomeMetricsDefinition {
        instance_name = "instanceName";
        instance_number = "instanceNumber";
        activity_time_series_metrics = "activityTimeSeriesMetrics";
        db_time_aggregate_metrics = "dbTimeAggregateMetrics";
        io_aggregate_metrics = "ioAggregateMetrics";
        memory_aggregate_metrics = "memoryAggregateMetrics";
        cpu_utilization_aggregate_metrics = "cpuUtilizationAggregateMetrics";
    }
}
