// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an SQL endpoint.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSqlEndpoint = POST "/sqlEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/SqlEndpoint/CreateSqlEndpoint";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_sql_endpoint_details = json(models::CreateSqlEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SqlEndpoint) }
    then {
        settled(get_sql_endpoint, models::SqlEndpoint, models::SqlEndpointLifecycleState);
        with_id("sqlEndpointId", "id");
    }
}
