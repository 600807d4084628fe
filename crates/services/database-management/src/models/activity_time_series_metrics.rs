// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Activity time series metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityTimeSeriesMetrics {
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
    /// The CPU time.
    pub cpu_time: Option<models::MetricDataPoint>,
    /// The wait time.
    pub wait_time: Option<models::MetricDataPoint>,
    /// The user IO time.
    pub user_io_time: Option<models::MetricDataPoint>,
    /// The number of CPUs.
    pub cpu_count: Option<models::MetricDataPoint>,
    /// The cluster.
    pub cluster: Option<models::MetricDataPoint>,
}

model! {
    ActivityTimeSeriesMetrics {
        timestamp = "timestamp";
        cpu_time = "cpuTime";
        wait_time = "waitTime";
        user_io_time = "userIoTime";
        cpu_count = "cpuCount";
        cluster = "cluster";
    }
}
