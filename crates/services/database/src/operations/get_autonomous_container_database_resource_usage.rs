// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous container database resource usage.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousContainerDatabaseResourceUsage =
        GET "/autonomousContainerDatabases/{autonomousContainerDatabaseId}/resourceUsage",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabase/GetAutonomousContainerDatabaseResourceUsage";
    facts { without_default_retry(); }
    required {
        autonomous_container_database_id = path "autonomousContainerDatabaseId" (String);
    }
    returns { json(models::AutonomousContainerDatabaseResourceUsage) }
}
