// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of span logs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpanLogCollection {
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The name of the event.
    pub event_name: Option<String>,
    /// The span logs.
    pub span_logs: Option<Vec<models::SpanLog>>,
}

model! {
    SpanLogCollection {
        time_created = "timeCreated";
        event_name = "eventName";
        span_logs = "spanLogs";
    }
}
