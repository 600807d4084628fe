// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fleet resource.
    ///
    /// The response has the header `etag`.
    GetFleetResource = GET "/fleets/{fleetId}/fleetResources/{fleetResourceId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetResource/GetFleetResource";
    required {
        fleet_resource_id = path "fleetResourceId" (String);
        fleet_id = path "fleetId" (String);
    }
    returns { json(models::FleetResource), state(models::FleetResourceLifecycleState) }
}
