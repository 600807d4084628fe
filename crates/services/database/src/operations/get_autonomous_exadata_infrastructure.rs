// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous Exadata infrastructure.
    ///
    /// Deprecated.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousExadataInfrastructure =
        GET "/autonomousExadataInfrastructures/{autonomousExadataInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousExadataInfrastructure/GetAutonomousExadataInfrastructure";
    facts { without_default_retry(); }
    required {
        autonomous_exadata_infrastructure_id = path "autonomousExadataInfrastructureId" (String);
    }
    returns {
        json(models::AutonomousExadataInfrastructure),
        state(models::AutonomousExadataInfrastructureLifecycleState),
    }
}
