// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an internet gateway.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateInternetGateway = POST "/internetGateways",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InternetGateway/CreateInternetGateway";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_internet_gateway_details = json(models::CreateInternetGatewayDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::InternetGateway) }
    then {
        settled(get_internet_gateway, models::InternetGateway,
            models::InternetGatewayLifecycleState);
        with_id("igId", "id");
    }
}
