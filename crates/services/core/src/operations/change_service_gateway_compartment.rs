// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the service gateway to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeServiceGatewayCompartment =
        POST "/serviceGateways/{serviceGatewayId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ServiceGateway/ChangeServiceGatewayCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        service_gateway_id = path "serviceGatewayId" (String);
        change_service_gateway_compartment_details =
            json(models::ChangeServiceGatewayCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_service_gateway, models::ServiceGateway, models::ServiceGatewayLifecycleState);
    }
}
