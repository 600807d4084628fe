// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a rover entitlement.
    ///
    /// The response has the header `etag`.
    CreateRoverEntitlement = POST "/roverEntitlements",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverEntitlement/CreateRoverEntitlement";
    facts { with_retry_token(); }
    required {
        create_rover_entitlement_details = json(models::CreateRoverEntitlementDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RoverEntitlement) }
}
