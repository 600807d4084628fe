// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the aggregated snapshot.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAggregatedSnapshot = GET "/traces/{traceKey}/aggregatedSnapshotData",
        "https://docs.oracle.com/iaas/api/#/en/apm-trace-explorer/20200630/AggregatedSnapshot/GetAggregatedSnapshot";
    facts { without_default_retry(); }
    required {
        trace_key = path "traceKey" (String);
        apm_domain_id = query "apmDomainId" (String);
    }
    optional {
        /// The name of the service.
        service_name = query "serviceName" (String);
        /// The name of the server.
        server_name = query "serverName" (String);
        /// The span ID.
        span_key = query "spanKey" (String);
        /// The name of the span of the trace.
        span_name = query "spanName" (String);
    }
    returns { json(models::AggregatedSnapshot) }
}
