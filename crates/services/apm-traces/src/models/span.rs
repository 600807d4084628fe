// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A span.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Span {
    /// The key.
    pub key: String,
    /// The parent span key.
    pub parent_span_key: Option<String>,
    /// The ID of the trace.
    pub trace_key: String,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time.
    pub time_ended: DateTime<Utc>,
    /// The duration, in milliseconds.
    pub duration_in_ms: i64,
    /// The name of the span, mostly the method or URI of the request.
    pub operation_name: String,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The kind.
    pub kind: Option<String>,
    /// The tags.
    pub tags: Option<Vec<models::Tag>>,
    /// The tags metadata, as key-value pairs.
    pub tags_metadata: Option<BTreeMap<String, models::TagMetadata>>,
    /// The logs.
    pub logs: Option<Vec<models::SpanLogCollection>>,
    /// Whether it is error.
    pub is_error: bool,
    /// The name of the source.
    pub source_name: Option<models::SpanSourceName>,
}

model! {
    Span {
        key = "key";
        parent_span_key = "parentSpanKey";
        trace_key = "traceKey";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        duration_in_ms = "durationInMs";
        operation_name = "operationName";
        service_name = "serviceName";
        kind = "kind";
        tags = "tags";
        tags_metadata = "tagsMetadata";
        logs = "logs";
        is_error = "isError";
        source_name = "sourceName";
    }
}
