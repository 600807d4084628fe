// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the fleet agent configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateFleetAgentConfiguration = PUT "/fleets/{fleetId}/agentConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/FleetAgentConfiguration/UpdateFleetAgentConfiguration";
    required {
        fleet_id = path "fleetId" (String);
        update_fleet_agent_configuration_details =
            json(models::UpdateFleetAgentConfigurationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
