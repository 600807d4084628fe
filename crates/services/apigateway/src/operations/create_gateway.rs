// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a gateway.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateGateway = POST "/gateways",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Gateway/CreateGateway";
    facts { with_retry_token(); }
    required {
        create_gateway_details = json(models::CreateGatewayDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Gateway) }
    then {
        settled(get_gateway, models::Gateway, models::GatewayLifecycleState);
        with_id("gatewayId", "id");
    }
}
