// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fleet property.
    ///
    /// The response has the header `etag`.
    GetFleetProperty = GET "/fleets/{fleetId}/fleetProperties/{fleetPropertyId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetProperty/GetFleetProperty";
    required {
        fleet_property_id = path "fleetPropertyId" (String);
        fleet_id = path "fleetId" (String);
    }
    returns { json(models::FleetProperty), state(models::FleetPropertyLifecycleState) }
}
