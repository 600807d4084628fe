// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an endpoint.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateEndpoint = POST "/endpoints",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/Endpoint/CreateEndpoint";
    facts { with_retry_token(); }
    required {
        create_endpoint_details = json(models::CreateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Endpoint) }
    then {
        settled(get_endpoint, models::Endpoint, models::EndpointLifecycleState);
        with_id("endpointId", "id");
    }
}
