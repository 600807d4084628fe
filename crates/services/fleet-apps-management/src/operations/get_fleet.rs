// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fleet.
    ///
    /// The response has the header `etag`.
    GetFleet = GET "/fleets/{fleetId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Fleet/GetFleet";
    facts { with_secret_fields(&["value"]); }
    required {
        fleet_id = path "fleetId" (String);
    }
    returns { json(models::Fleet), state(models::FleetLifecycleState) }
}
