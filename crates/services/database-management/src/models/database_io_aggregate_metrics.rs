// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database IO aggregate metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseIOAggregateMetrics {
    /// The I/O operations per second (IOPS).
    pub iops: Option<Vec<models::MetricDataPoint>>,
    /// The IO throughputs.
    pub io_throughput: Option<Vec<models::MetricDataPoint>>,
    /// The IOPS statistics.
    pub iops_statistics: Option<Vec<models::MetricStatisticsDefinition>>,
    /// The IO throughput statistics.
    pub io_throughput_statistics: Option<Vec<models::MetricStatisticsDefinition>>,
}

model! {
    DatabaseIOAggregateMetrics {
        iops = "iops";
        io_throughput = "ioThroughput";
        iops_statistics = "iopsStatistics";
        io_throughput_statistics = "ioThroughputStatistics";
    }
}
