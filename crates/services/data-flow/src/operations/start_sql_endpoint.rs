// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Starts the SQL endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    StartSqlEndpoint = POST "/sqlEndpoints/{sqlEndpointId}/actions/start",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/SqlEndpoint/StartSqlEndpoint";
    facts { with_retry_token(); }
    required {
        sql_endpoint_id = path "sqlEndpointId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_sql_endpoint, models::SqlEndpoint, models::SqlEndpointLifecycleState); }
}
