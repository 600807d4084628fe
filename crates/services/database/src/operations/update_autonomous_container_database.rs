// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the autonomous container database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateAutonomousContainerDatabase =
        PUT "/autonomousContainerDatabases/{autonomousContainerDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabase/UpdateAutonomousContainerDatabase";
    facts {
        without_default_retry();
        with_secret_fields(&["hsmPassword", "vpcPassword"]);
    }
    required {
        autonomous_container_database_id = path "autonomousContainerDatabaseId" (String);
        update_autonomous_container_database_details =
            json(models::UpdateAutonomousContainerDatabaseDetails);
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
    }
}
