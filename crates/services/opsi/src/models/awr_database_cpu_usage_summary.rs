// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of AWR database CPU usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDatabaseCpuUsageSummary {
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
    /// The average usage, in seconds.
    pub avg_usage_in_secs: Option<f64>,
}

model! {
    AwrDatabaseCpuUsageSummary {
        timestamp = "timestamp";
        avg_usage_in_secs = "avgUsageInSecs";
    }
}
