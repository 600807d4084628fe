// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the fleet resource.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateFleetResource = PUT "/fleets/{fleetId}/fleetResources/{fleetResourceId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetResource/UpdateFleetResource";
    required {
        fleet_resource_id = path "fleetResourceId" (String);
        fleet_id = path "fleetId" (String);
        update_fleet_resource_details = json(models::UpdateFleetResourceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_fleet_resource, models::FleetResource, models::FleetResourceLifecycleState);
    }
}
