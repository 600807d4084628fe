// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A trace snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TraceSnapshot {
    /// The key.
    pub key: String,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The trace snapshot details.
    pub trace_snapshot_details: Option<Vec<models::SnapshotDetail>>,
    /// The span snapshots.
    pub span_snapshots: Vec<models::SpanSnapshot>,
}

model! {
    TraceSnapshot {
        key = "key";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        trace_snapshot_details = "traceSnapshotDetails";
        span_snapshots = "spanSnapshots";
    }
}
