// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the fleet property.
    ///
    /// The response has the header `etag`.
    UpdateFleetProperty = PUT "/fleets/{fleetId}/fleetProperties/{fleetPropertyId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetProperty/UpdateFleetProperty";
    required {
        fleet_property_id = path "fleetPropertyId" (String);
        fleet_id = path "fleetId" (String);
        update_fleet_property_details = json(models::UpdateFleetPropertyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::FleetProperty) }
    then {
        settled(get_fleet_property, models::FleetProperty, models::FleetPropertyLifecycleState);
    }
}
