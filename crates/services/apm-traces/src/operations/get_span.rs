// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Gets the span.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSpan = GET "/spans/{traceKey}/{spanKey}",
        "https://docs.oracle.com/iaas/api/#/en/apm-trace-explorer/20200630/Span/GetSpan";
    facts { without_default_retry(); }
    required {
        span_key = path "spanKey" (String);
        trace_key = path "traceKey" (String);
        apm_domain_id = query "apmDomainId" (String);
    }
    optional {
        /// Filters by the start time of the span: at or after this time.
        time_span_started_greater_than_or_equal_to = query "timeSpanStartedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the start time of the span: before this time.
        time_span_started_less_than = query "timeSpanStartedLessThan" (DateTime<Utc>);
        /// The span namespace.
        span_namespace = query "spanNamespace" (models::GetSpanSpanNamespace);
    }
    returns { json(models::Span) }
}
