// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a load pipeline script.
    GenerateLoadPipelineScript = POST "/fleets/{fleetId}/actions/generateLoadPipelineScript",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Fleet/GenerateLoadPipelineScript";
    facts { with_accept("text/plain"); }
    required {
        fleet_id = path "fleetId" (String);
        generate_load_pipeline_script_details = json(models::GenerateLoadPipelineScriptDetails);
    }
    returns { text }
    then { settled(get_fleet, models::Fleet, models::FleetLifecycleState); }
}
