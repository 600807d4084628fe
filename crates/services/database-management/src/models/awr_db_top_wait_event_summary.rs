// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an AWR DB top wait event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDbTopWaitEventSummary {
    /// The name.
    pub name: String,
    /// The number of waits per second.
    pub waits_per_sec: Option<f64>,
    /// The average wait time per second.
    pub avg_wait_time_per_sec: Option<f64>,
}

model! {
    AwrDbTopWaitEventSummary {
        name = "name";
        waits_per_sec = "waitsPerSec";
        avg_wait_time_per_sec = "avgWaitTimePerSec";
    }
}
