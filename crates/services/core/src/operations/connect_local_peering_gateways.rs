// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Connects the local peering gateways.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ConnectLocalPeeringGateways =
        POST "/localPeeringGateways/{localPeeringGatewayId}/actions/connect",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/LocalPeeringGateway/ConnectLocalPeeringGateways";
    facts { without_default_retry(); }
    required {
        local_peering_gateway_id = path "localPeeringGatewayId" (String);
        connect_local_peering_gateways_details = json(models::ConnectLocalPeeringGatewaysDetails);
    }
    returns { empty }
    then {
        settled(get_local_peering_gateway, models::LocalPeeringGateway,
            models::LocalPeeringGatewayLifecycleState);
    }
}
