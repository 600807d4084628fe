// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an AWR database wait event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDatabaseWaitEventSummary {
    /// The name.
    pub name: String,
    /// The time when the interval begins.
    pub time_begin: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The number of waits per second.
    pub waits_per_sec: Option<f64>,
    /// The average wait time per second.
    pub avg_wait_time_per_sec: Option<f64>,
    /// The ID of the AWR snapshot, not an OCID.
    pub snapshot_identifier: Option<i64>,
}

model! {
    AwrDatabaseWaitEventSummary {
        name = "name";
        time_begin = "timeBegin";
        time_end = "timeEnd";
        waits_per_sec = "waitsPerSec";
        avg_wait_time_per_sec = "avgWaitTimePerSec";
        snapshot_identifier = "snapshotIdentifier";
    }
}
