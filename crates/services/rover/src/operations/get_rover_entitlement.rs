// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the rover entitlement.
    ///
    /// The response has the header `etag`.
    GetRoverEntitlement = GET "/roverEntitlements/{roverEntitlementId}",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverEntitlement/GetRoverEntitlement";
    facts { with_retry_token(); }
    required {
        rover_entitlement_id = path "roverEntitlementId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RoverEntitlement) }
}
