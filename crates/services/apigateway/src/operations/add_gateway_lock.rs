// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a gateway lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddGatewayLock = POST "/gateways/{gatewayId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Gateway/AddGatewayLock";
    facts { without_default_retry(); }
    required {
        gateway_id = path "gatewayId" (String);
        add_resource_lock_details = json(models::AddResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Gateway) }
    then {
        settled(get_gateway, models::Gateway, models::GatewayLifecycleState);
        with_id("gatewayId", "id");
    }
}
