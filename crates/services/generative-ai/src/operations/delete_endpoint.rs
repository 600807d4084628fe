// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes an endpoint. Its model can no longer be called through the endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteEndpoint = DELETE "/endpoints/{endpointId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/Endpoint/DeleteEndpoint";
    required {
        endpoint_id = path "endpointId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_endpoint); }
}
