// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the SQL endpoint to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeSqlEndpointCompartment = POST "/sqlEndpoints/{sqlEndpointId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/SqlEndpoint/ChangeSqlEndpointCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        sql_endpoint_id = path "sqlEndpointId" (String);
        change_sql_endpoint_compartment_details = json(models::ChangeSqlEndpointCompartmentDetails);
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
