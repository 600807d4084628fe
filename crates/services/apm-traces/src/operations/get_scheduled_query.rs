// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the scheduled query.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetScheduledQuery = GET "/scheduledQueries/{scheduledQueryId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-trace-explorer/20200630/ScheduledQuery/GetScheduledQuery";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        scheduled_query_id = path "scheduledQueryId" (String);
        apm_domain_id = query "apmDomainId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ScheduledQuery) }
}
