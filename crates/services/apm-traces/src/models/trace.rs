// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A trace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Trace {
    /// The key.
    pub key: String,
    /// The operation name of the root span of the trace. Null until the root span is complete.
    pub root_span_operation_name: Option<String>,
    /// The start of the earliest span.
    pub time_earliest_span_started: Option<DateTime<Utc>>,
    /// The end of the span that ended last.
    pub time_latest_span_ended: Option<DateTime<Utc>>,
    /// The number of spans of the trace that have been processed. There can be more.
    pub span_count: Option<i64>,
    /// The number of processed spans of the trace that have errors.
    pub error_span_count: Option<i64>,
    /// The service name of the root span of the trace.
    pub root_span_service_name: Option<String>,
    /// The start of the root span.
    pub time_root_span_started: Option<DateTime<Utc>>,
    /// The end of the root span.
    pub time_root_span_ended: Option<DateTime<Utc>>,
    /// The duration of the root span, in milliseconds.
    pub root_span_duration_in_ms: Option<i64>,
    /// The time from the start of the first span to the end of the last one, in milliseconds.
    pub trace_duration_in_ms: Option<i64>,
    /// Whether the trace has an error.
    pub is_fault: Option<bool>,
    /// The status of the trace.
    pub trace_status: Option<String>,
    /// The error type of the trace.
    pub trace_error_type: Option<String>,
    /// The error code of the trace.
    pub trace_error_code: Option<String>,
    /// The summary of spans, by service.
    pub service_summaries: Option<Vec<models::TraceServiceSummary>>,
    /// The name of the source.
    pub source_name: Option<models::TraceSourceName>,
    /// The span summary.
    pub span_summary: Option<models::TraceSpanSummary>,
    /// The spans.
    pub spans: Vec<models::Span>,
}

model! {
    Trace {
        key = "key";
        root_span_operation_name = "rootSpanOperationName";
        time_earliest_span_started = "timeEarliestSpanStarted";
        time_latest_span_ended = "timeLatestSpanEnded";
        span_count = "spanCount";
        error_span_count = "errorSpanCount";
        root_span_service_name = "rootSpanServiceName";
        time_root_span_started = "timeRootSpanStarted";
        time_root_span_ended = "timeRootSpanEnded";
        root_span_duration_in_ms = "rootSpanDurationInMs";
        trace_duration_in_ms = "traceDurationInMs";
        is_fault = "isFault";
        trace_status = "traceStatus";
        trace_error_type = "traceErrorType";
        trace_error_code = "traceErrorCode";
        service_summaries = "serviceSummaries";
        source_name = "sourceName";
        span_summary = "spanSummary";
        spans = "spans";
    }
}
