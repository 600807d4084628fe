// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the autonomous Exadata infrastructure.
    ///
    /// Deprecated.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateAutonomousExadataInfrastructure =
        PUT "/autonomousExadataInfrastructures/{autonomousExadataInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousExadataInfrastructure/UpdateAutonomousExadataInfrastructure";
    facts { without_default_retry(); }
    required {
        autonomous_exadata_infrastructure_id = path "autonomousExadataInfrastructureId" (String);
        update_autonomous_exadata_infrastructure_details =
            json(models::UpdateAutonomousExadataInfrastructureDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AutonomousExadataInfrastructure) }
    then {
        settled(get_autonomous_exadata_infrastructure, models::AutonomousExadataInfrastructure,
            models::AutonomousExadataInfrastructureLifecycleState);
    }
}
