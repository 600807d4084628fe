// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a private endpoint.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreatePrivateEndpoint = POST "/privateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/PrivateEndpoint/CreatePrivateEndpoint";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_private_endpoint_details = json(models::CreatePrivateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PrivateEndpoint) }
    then {
        settled(get_private_endpoint, models::PrivateEndpoint,
            models::PrivateEndpointLifecycleState);
        with_id("privateEndpointId", "id");
    }
}
