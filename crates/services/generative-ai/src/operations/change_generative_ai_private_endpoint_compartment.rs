// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a private endpoint to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeGenerativeAiPrivateEndpointCompartment =
        POST "/generativeAiPrivateEndpoints/{generativeAiPrivateEndpointId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/GenerativeAiPrivateEndpoint/ChangeGenerativeAiPrivateEndpointCompartment";
    facts { with_retry_token(); }
    required {
        generative_ai_private_endpoint_id = path "generativeAiPrivateEndpointId" (String);
        change_generative_ai_private_endpoint_compartment_details =
            json(models::ChangeGenerativeAiPrivateEndpointCompartmentDetails);
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
    then {
        settled(get_generative_ai_private_endpoint, models::GenerativeAiPrivateEndpoint,
            models::GenerativeAiPrivateEndpointLifecycleState);
    }
}
