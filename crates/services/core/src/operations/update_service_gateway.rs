// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the service gateway.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateServiceGateway = PUT "/serviceGateways/{serviceGatewayId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ServiceGateway/UpdateServiceGateway";
    facts { without_default_retry(); }
    required {
        service_gateway_id = path "serviceGatewayId" (String);
        update_service_gateway_details = json(models::UpdateServiceGatewayDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ServiceGateway) }
    then {
        settled(get_service_gateway, models::ServiceGateway, models::ServiceGatewayLifecycleState);
    }
}
