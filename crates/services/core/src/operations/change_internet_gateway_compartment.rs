// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the internet gateway to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeInternetGatewayCompartment = POST "/internetGateways/{igId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InternetGateway/ChangeInternetGatewayCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        ig_id = path "igId" (String);
        change_internet_gateway_compartment_details =
            json(models::ChangeInternetGatewayCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_internet_gateway, models::InternetGateway,
            models::InternetGatewayLifecycleState);
    }
}
