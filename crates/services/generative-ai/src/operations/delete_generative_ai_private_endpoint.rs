// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a private endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteGenerativeAiPrivateEndpoint =
        DELETE "/generativeAiPrivateEndpoints/{generativeAiPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/GenerativeAiPrivateEndpoint/DeleteGenerativeAiPrivateEndpoint";
    required {
        generative_ai_private_endpoint_id = path "generativeAiPrivateEndpointId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_generative_ai_private_endpoint); }
}
