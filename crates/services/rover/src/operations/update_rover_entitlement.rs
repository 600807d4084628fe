// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the rover entitlement.
    ///
    /// The response has the header `etag`.
    UpdateRoverEntitlement = PUT "/roverEntitlements/{roverEntitlementId}",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverEntitlement/UpdateRoverEntitlement";
    required {
        rover_entitlement_id = path "roverEntitlementId" (String);
        update_rover_entitlement_details = json(models::UpdateRoverEntitlementDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::RoverEntitlement) }
}
