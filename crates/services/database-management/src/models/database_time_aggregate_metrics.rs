// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database time aggregate metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseTimeAggregateMetrics {
    /// The number of CPUs.
    pub cpu_count: Option<models::MetricDataPoint>,
    /// The CPU time.
    pub cpu_time: Option<models::MetricDataPoint>,
    /// The wait time.
    pub wait_time: Option<models::MetricDataPoint>,
    /// The user IO time.
    pub user_io_time: Option<models::MetricDataPoint>,
    /// The cluster.
    pub cluster: Option<models::MetricDataPoint>,
}

model! {
    DatabaseTimeAggregateMetrics {
        cpu_count = "cpuCount";
        cpu_time = "cpuTime";
        wait_time = "waitTime";
        user_io_time = "userIoTime";
        cluster = "cluster";
    }
}
