// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Registers the autonomous database with Data Safe.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RegisterAutonomousDatabaseDataSafe =
        POST "/autonomousDatabases/{autonomousDatabaseId}/actions/registerDataSafe",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabase/RegisterAutonomousDatabaseDataSafe";
    facts {
        without_default_retry();
        with_secret_fields(&["pdbAdminPassword"]);
    }
    required {
        autonomous_database_id = path "autonomousDatabaseId" (String);
    }
    optional {
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
        /// The request body:
        /// [`RegisterAutonomousDatabaseDataSafeDetails`](crate::models::RegisterAutonomousDatabaseDataSafeDetails).
        register_autonomous_database_data_safe_details =
            json(models::RegisterAutonomousDatabaseDataSafeDetails);
    }
    returns { empty }
    then {
        settled(get_autonomous_database, models::AutonomousDatabase,
            models::AutonomousDatabaseLifecycleState);
    }
}
