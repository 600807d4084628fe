// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a private endpoint, which makes Generative AI reachable from a customer subnet.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateGenerativeAiPrivateEndpoint = POST "/generativeAiPrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/GenerativeAiPrivateEndpoint/CreateGenerativeAiPrivateEndpoint";
    facts { with_retry_token(); }
    required {
        create_generative_ai_private_endpoint_details =
            json(models::CreateGenerativeAiPrivateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::GenerativeAiPrivateEndpoint) }
    then {
        settled(get_generative_ai_private_endpoint, models::GenerativeAiPrivateEndpoint,
            models::GenerativeAiPrivateEndpointLifecycleState);
        with_id("generativeAiPrivateEndpointId", "id");
    }
}
