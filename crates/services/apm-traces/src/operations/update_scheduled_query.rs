// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the scheduled query.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateScheduledQuery = PUT "/scheduledQueries/{scheduledQueryId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-trace-explorer/20200630/ScheduledQuery/UpdateScheduledQuery";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        scheduled_query_id = path "scheduledQueryId" (String);
        apm_domain_id = query "apmDomainId" (String);
        update_scheduled_query_details = json(models::UpdateScheduledQueryDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (String);
    }
    returns { json(models::ScheduledQuery) }
}
