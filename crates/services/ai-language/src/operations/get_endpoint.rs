// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the endpoint.
    ///
    /// The response has the header `etag`.
    GetEndpoint = GET "/endpoints/{endpointId}",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/Endpoint/GetEndpoint";
    required {
        endpoint_id = path "endpointId" (String);
    }
    returns { json(models::Endpoint), state(models::EndpointLifecycleState) }
}
