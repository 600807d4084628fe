// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates an agent deploy script.
    GenerateAgentDeployScript = POST "/fleets/{fleetId}/actions/generateAgentDeployScript",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Fleet/GenerateAgentDeployScript";
    facts { with_accept("text/plain"); }
    required {
        fleet_id = path "fleetId" (String);
        generate_agent_deploy_script_details = json(models::GenerateAgentDeployScriptDetails);
    }
    returns { text }
    then { settled(get_fleet, models::Fleet, models::FleetLifecycleState); }
}
