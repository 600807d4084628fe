// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the private endpoint.
    ///
    /// The response has the header `etag`.
    GetPrivateEndpoint = GET "/privateEndpoints/{privateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/PrivateEndpoint/GetPrivateEndpoint";
    required {
        private_endpoint_id = path "privateEndpointId" (String);
    }
    returns { json(models::PrivateEndpoint), state(models::PrivateEndpointLifecycleState) }
}
