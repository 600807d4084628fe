// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A span snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpanSnapshot {
    /// The key.
    pub key: String,
    /// The name of the span of the trace.
    pub span_name: Option<String>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time.
    pub time_ended: DateTime<Utc>,
    /// The span snapshot details.
    pub span_snapshot_details: Option<Vec<models::SnapshotDetail>>,
    /// The thread snapshots.
    pub thread_snapshots: Option<Vec<models::ThreadSnapshot>>,
    /// The children.
    pub children: Option<Vec<SpanSnapshot>>,
}

model! {
    SpanSnapshot {
        key = "key";
        span_name = "spanName";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        span_snapshot_details = "spanSnapshotDetails";
        thread_snapshots = "threadSnapshots";
        children = "children";
    }
}
