// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the fleet.
    ///
    /// The response has the header `etag`.
    UpdateFleet = PUT "/fleets/{fleetId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Fleet/UpdateFleet";
    facts { with_secret_fields(&["value"]); }
    required {
        fleet_id = path "fleetId" (String);
        update_fleet_details = json(models::UpdateFleetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Fleet) }
    then { settled(get_fleet, models::Fleet, models::FleetLifecycleState); }
}
