// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the service gateway.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetServiceGateway = GET "/serviceGateways/{serviceGatewayId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ServiceGateway/GetServiceGateway";
    facts { without_default_retry(); }
    required {
        service_gateway_id = path "serviceGatewayId" (String);
    }
    returns { json(models::ServiceGateway), state(models::ServiceGatewayLifecycleState) }
}
