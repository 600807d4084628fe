// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Launches autonomous Exadata infrastructure.
    ///
    /// Deprecated.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    LaunchAutonomousExadataInfrastructure = POST "/autonomousExadataInfrastructures",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousExadataInfrastructure/LaunchAutonomousExadataInfrastructure";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        launch_autonomous_exadata_infrastructure_details =
            json(models::LaunchAutonomousExadataInfrastructureDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AutonomousExadataInfrastructure) }
    then {
        settled(get_autonomous_exadata_infrastructure, models::AutonomousExadataInfrastructure,
            models::AutonomousExadataInfrastructureLifecycleState);
        with_id("autonomousExadataInfrastructureId", "id");
    }
}
