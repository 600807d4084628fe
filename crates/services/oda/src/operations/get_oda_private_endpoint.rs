// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ODA private endpoint.
    ///
    /// The response has the header `etag`.
    GetOdaPrivateEndpoint = GET "/odaPrivateEndpoints/{odaPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaPrivateEndpoint/GetOdaPrivateEndpoint";
    required {
        oda_private_endpoint_id = path "odaPrivateEndpointId" (String);
    }
    returns { json(models::OdaPrivateEndpoint), state(models::OdaPrivateEndpointLifecycleState) }
}
