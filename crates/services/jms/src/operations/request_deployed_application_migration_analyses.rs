// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the deployed application migration analyses.
    ///
    /// The response has the header `opc-work-request-id`.
    RequestDeployedApplicationMigrationAnalyses =
        POST "/fleets/{fleetId}/actions/requestDeployedApplicationMigrationAnalyses",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Fleet/RequestDeployedApplicationMigrationAnalyses";
    required {
        fleet_id = path "fleetId" (String);
        request_deployed_application_migration_analyses_details =
            json(models::RequestDeployedApplicationMigrationAnalysesDetails);
    }
    returns { empty }
    then { settled(get_fleet, models::Fleet, models::FleetLifecycleState); }
}
