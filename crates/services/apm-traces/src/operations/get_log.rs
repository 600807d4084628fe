// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Gets the log.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetLog = GET "/logs/{logKey}",
        "https://docs.oracle.com/iaas/api/#/en/apm-trace-explorer/20200630/Log/GetLog";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        log_key = path "logKey" (String);
        apm_domain_id = query "apmDomainId" (String);
        time_log_started_greater_than_or_equal_to = query "timeLogStartedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        time_log_ended_less_than = query "timeLogEndedLessThan" (DateTime<Utc>);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Log) }
}
