// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous database.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousDatabase = GET "/autonomousDatabases/{autonomousDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabase/GetAutonomousDatabase";
    facts {
        without_default_retry();
        with_secret_fields(&["hsmPassword"]);
    }
    required {
        autonomous_database_id = path "autonomousDatabaseId" (String);
    }
    returns { json(models::AutonomousDatabase), state(models::AutonomousDatabaseLifecycleState) }
}
