// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the local peering gateway.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetLocalPeeringGateway = GET "/localPeeringGateways/{localPeeringGatewayId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/LocalPeeringGateway/GetLocalPeeringGateway";
    facts { without_default_retry(); }
    required {
        local_peering_gateway_id = path "localPeeringGatewayId" (String);
    }
    returns { json(models::LocalPeeringGateway), state(models::LocalPeeringGatewayLifecycleState) }
}
