// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the gateway.
    ///
    /// The response has the header `etag`.
    GetGateway = GET "/gateways/{gatewayId}",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Gateway/GetGateway";
    required {
        gateway_id = path "gatewayId" (String);
    }
    returns { json(models::Gateway), state(models::GatewayLifecycleState) }
}
