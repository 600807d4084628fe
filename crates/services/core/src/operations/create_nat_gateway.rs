// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a NAT gateway.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateNatGateway = POST "/natGateways",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/NatGateway/CreateNatGateway";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_nat_gateway_details = json(models::CreateNatGatewayDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::NatGateway) }
    then {
        settled(get_nat_gateway, models::NatGateway, models::NatGatewayLifecycleState);
        with_id("natGatewayId", "id");
    }
}
