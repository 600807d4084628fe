// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a local peering gateway.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateLocalPeeringGateway = POST "/localPeeringGateways",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/LocalPeeringGateway/CreateLocalPeeringGateway";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_local_peering_gateway_details = json(models::CreateLocalPeeringGatewayDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::LocalPeeringGateway) }
    then {
        settled(get_local_peering_gateway, models::LocalPeeringGateway,
            models::LocalPeeringGatewayLifecycleState);
        with_id("localPeeringGatewayId", "id");
    }
}
