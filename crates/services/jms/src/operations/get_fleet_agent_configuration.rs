// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fleet agent configuration.
    ///
    /// The response has the header `etag`.
    GetFleetAgentConfiguration = GET "/fleets/{fleetId}/agentConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/FleetAgentConfiguration/GetFleetAgentConfiguration";
    required {
        fleet_id = path "fleetId" (String);
    }
    returns { json(models::FleetAgentConfiguration) }
}
