// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an endpoint, which makes a model on a hosting cluster available for inference.
    ///
    /// The response has the headers `etag`, `model-deprecation-info` and `opc-work-request-id`.
    CreateEndpoint = POST "/endpoints",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/Endpoint/CreateEndpoint";
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
