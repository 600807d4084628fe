// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A thread snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreadSnapshot {
    /// The time of the event or snapshot.
    pub time_stamp: Option<DateTime<Utc>>,
    /// The thread snapshot details.
    pub thread_snapshot_details: Option<Vec<models::SnapshotDetail>>,
    /// The stack traces.
    pub stack_trace: Option<Vec<models::StackTraceElement>>,
}

model! {
    ThreadSnapshot {
        time_stamp = "timeStamp";
        thread_snapshot_details = "threadSnapshotDetails";
        stack_trace = "stackTrace";
    }
}
