// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates an endpoint, such as its display name, guardrails or private endpoint.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateEndpoint = PUT "/endpoints/{endpointId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/Endpoint/UpdateEndpoint";
    required {
        endpoint_id = path "endpointId" (String);
        update_endpoint_details = json(models::UpdateEndpointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Endpoint) }
    then { settled(get_endpoint, models::Endpoint, models::EndpointLifecycleState); }
}
