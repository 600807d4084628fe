// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of AWR DB CPU usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDbCpuUsageSummary {
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
    /// The average value.
    pub avg_value: Option<f64>,
}

model! {
    AwrDbCpuUsageSummary {
        timestamp = "timestamp";
        avg_value = "avgValue";
    }
}
