// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a private endpoint.
    ///
    /// The response has the header `etag`.
    GetGenerativeAiPrivateEndpoint =
        GET "/generativeAiPrivateEndpoints/{generativeAiPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/GenerativeAiPrivateEndpoint/GetGenerativeAiPrivateEndpoint";
    required {
        generative_ai_private_endpoint_id = path "generativeAiPrivateEndpointId" (String);
    }
    returns {
        json(models::GenerativeAiPrivateEndpoint),
        state(models::GenerativeAiPrivateEndpointLifecycleState),
    }
}
