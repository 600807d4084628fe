// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous container database.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousContainerDatabase =
        GET "/autonomousContainerDatabases/{autonomousContainerDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabase/GetAutonomousContainerDatabase";
    facts {
        without_default_retry();
        with_secret_fields(&["hsmPassword", "vpcPassword"]);
    }
    required {
        autonomous_container_database_id = path "autonomousContainerDatabaseId" (String);
    }
    returns {
        json(models::AutonomousContainerDatabase),
        state(models::AutonomousContainerDatabaseLifecycleState),
    }
}
