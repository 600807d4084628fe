// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a private endpoint, such as its display name, security groups or access to on-demand
    /// models.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateGenerativeAiPrivateEndpoint =
        PUT "/generativeAiPrivateEndpoints/{generativeAiPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/GenerativeAiPrivateEndpoint/UpdateGenerativeAiPrivateEndpoint";
    required {
        generative_ai_private_endpoint_id = path "generativeAiPrivateEndpointId" (String);
        update_generative_ai_private_endpoint_details =
            json(models::UpdateGenerativeAiPrivateEndpointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::GenerativeAiPrivateEndpoint) }
    then {
        settled(get_generative_ai_private_endpoint, models::GenerativeAiPrivateEndpoint,
            models::GenerativeAiPrivateEndpointLifecycleState);
    }
}
