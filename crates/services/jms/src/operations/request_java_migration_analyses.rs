// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the Java migration analyses.
    ///
    /// The response has the header `opc-work-request-id`.
    RequestJavaMigrationAnalyses = POST "/fleets/{fleetId}/actions/requestJavaMigrationAnalyses",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Fleet/RequestJavaMigrationAnalyses";
    required {
        fleet_id = path "fleetId" (String);
        request_java_migration_analyses_details = json(models::RequestJavaMigrationAnalysesDetails);
    }
    returns { empty }
    then { settled(get_fleet, models::Fleet, models::FleetLifecycleState); }
}
