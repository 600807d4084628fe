// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the trace snapshot.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetTraceSnapshot = GET "/traces/{traceKey}/snapshotData",
        "https://docs.oracle.com/iaas/api/#/en/apm-trace-explorer/20200630/TraceSnapshot/GetTraceSnapshot";
    facts { without_default_retry(); }
    required {
        trace_key = path "traceKey" (String);
        apm_domain_id = query "apmDomainId" (String);
    }
    optional {
        /// Whether it is summarized.
        is_summarized = query "isSummarized" (bool);
        /// The ID of the thread.
        thread_id = query "threadId" (String);
        /// The time of the snapshot.
        snapshot_time = query "snapshotTime" (String);
    }
    returns { json(models::TraceSnapshot) }
}
