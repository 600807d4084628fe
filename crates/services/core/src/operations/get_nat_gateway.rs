// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the NAT gateway.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetNatGateway = GET "/natGateways/{natGatewayId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/NatGateway/GetNatGateway";
    facts { without_default_retry(); }
    required {
        nat_gateway_id = path "natGatewayId" (String);
    }
    returns { json(models::NatGateway), state(models::NatGatewayLifecycleState) }
}
