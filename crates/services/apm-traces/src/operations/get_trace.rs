// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Gets the trace.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetTrace = GET "/traces/{traceKey}",
        "https://docs.oracle.com/iaas/api/#/en/apm-trace-explorer/20200630/Trace/GetTrace";
    facts { without_default_retry(); }
    required {
        trace_key = path "traceKey" (String);
        apm_domain_id = query "apmDomainId" (String);
    }
    optional {
        /// Filters by the start time of the trace: at or after this time.
        time_trace_started_greater_than_or_equal_to = query "timeTraceStartedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the start time of the trace: before this time.
        time_trace_started_less_than = query "timeTraceStartedLessThan" (DateTime<Utc>);
        /// The trace namespace.
        trace_namespace = query "traceNamespace" (models::GetTraceTraceNamespace);
    }
    returns { json(models::Trace) }
}
