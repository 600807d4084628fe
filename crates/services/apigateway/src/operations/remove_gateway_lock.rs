// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the gateway lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveGatewayLock = POST "/gateways/{gatewayId}/actions/removeLock",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Gateway/RemoveGatewayLock";
    facts { without_default_retry(); }
    required {
        gateway_id = path "gatewayId" (String);
        remove_resource_lock_details = json(models::RemoveResourceLockDetails);
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
