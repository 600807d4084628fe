// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// CPU utilization aggregate metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpuUtilizationAggregateMetrics {
    /// The CPU utilization.
    pub cpu_utilization: Option<models::MetricDataPoint>,
    /// The CPU statistics.
    pub cpu_statistics: Option<models::MetricStatisticsDefinition>,
}

model! {
    CpuUtilizationAggregateMetrics {
        cpu_utilization = "cpuUtilization";
        cpu_statistics = "cpuStatistics";
    }
}
