// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a query.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateQuery = POST "/queries",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/Query/CreateQuery";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_query_details = json(models::CreateQueryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Query) }
}
