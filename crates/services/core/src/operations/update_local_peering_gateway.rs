// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the local peering gateway.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateLocalPeeringGateway = PUT "/localPeeringGateways/{localPeeringGatewayId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/LocalPeeringGateway/UpdateLocalPeeringGateway";
    facts { without_default_retry(); }
    required {
        local_peering_gateway_id = path "localPeeringGatewayId" (String);
        update_local_peering_gateway_details = json(models::UpdateLocalPeeringGatewayDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::LocalPeeringGateway) }
    then {
        settled(get_local_peering_gateway, models::LocalPeeringGateway,
            models::LocalPeeringGatewayLifecycleState);
    }
}
