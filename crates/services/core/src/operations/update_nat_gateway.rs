// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the NAT gateway.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateNatGateway = PUT "/natGateways/{natGatewayId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/NatGateway/UpdateNatGateway";
    facts { without_default_retry(); }
    required {
        nat_gateway_id = path "natGatewayId" (String);
        update_nat_gateway_details = json(models::UpdateNatGatewayDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::NatGateway) }
    then { settled(get_nat_gateway, models::NatGateway, models::NatGatewayLifecycleState); }
}
