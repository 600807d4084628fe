// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the NAT gateway to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeNatGatewayCompartment = POST "/natGateways/{natGatewayId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/NatGateway/ChangeNatGatewayCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        nat_gateway_id = path "natGatewayId" (String);
        change_nat_gateway_compartment_details = json(models::ChangeNatGatewayCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_nat_gateway, models::NatGateway, models::NatGatewayLifecycleState); }
}
