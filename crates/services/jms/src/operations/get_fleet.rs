// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fleet.
    ///
    /// The response has the header `etag`.
    GetFleet = GET "/fleets/{fleetId}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Fleet/GetFleet";
    required {
        fleet_id = path "fleetId" (String);
    }
    returns { json(models::Fleet), state(models::FleetLifecycleState) }
}
