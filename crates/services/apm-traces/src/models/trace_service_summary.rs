// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a trace service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TraceServiceSummary {
    /// The span service name.
    pub span_service_name: String,
    /// The total spans.
    pub total_spans: i64,
    /// The error spans.
    pub error_spans: i64,
}

model! {
    TraceServiceSummary {
        span_service_name = "spanServiceName";
        total_spans = "totalSpans";
        error_spans = "errorSpans";
    }
}
