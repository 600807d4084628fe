// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Reinstates the autonomous container database Data Guard.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ReinstateAutonomousContainerDatabaseDataguard =
        POST "/autonomousContainerDatabases/{autonomousContainerDatabaseId}/actions/reinstate",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabase/ReinstateAutonomousContainerDatabaseDataguard";
    facts {
        without_default_retry();
        with_secret_fields(&["hsmPassword", "vpcPassword"]);
    }
    required {
        autonomous_container_database_id = path "autonomousContainerDatabaseId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AutonomousContainerDatabase) }
    then {
        settled(get_autonomous_container_database, models::AutonomousContainerDatabase,
            models::AutonomousContainerDatabaseLifecycleState);
        with_id("autonomousContainerDatabaseId", "id");
    }
}
