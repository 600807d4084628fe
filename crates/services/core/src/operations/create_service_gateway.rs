// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a service gateway.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateServiceGateway = POST "/serviceGateways",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ServiceGateway/CreateServiceGateway";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_service_gateway_details = json(models::CreateServiceGatewayDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ServiceGateway) }
    then {
        settled(get_service_gateway, models::ServiceGateway, models::ServiceGatewayLifecycleState);
        with_id("serviceGatewayId", "id");
    }
}
