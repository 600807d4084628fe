// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Disables the autonomous database management.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DisableAutonomousDatabaseManagement =
        POST "/autonomousDatabases/{autonomousDatabaseId}/actions/disableDatabaseManagement",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabase/DisableAutonomousDatabaseManagement";
    facts { without_default_retry(); }
    required {
        autonomous_database_id = path "autonomousDatabaseId" (String);
    }
    optional {
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { empty }
    then {
        settled(get_autonomous_database, models::AutonomousDatabase,
            models::AutonomousDatabaseLifecycleState);
    }
}
