// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous database backup.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousDatabaseBackup = GET "/autonomousDatabaseBackups/{autonomousDatabaseBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabaseBackup/GetAutonomousDatabaseBackup";
    facts {
        without_default_retry();
        with_secret_fields(&["vpcPassword"]);
    }
    required {
        autonomous_database_backup_id = path "autonomousDatabaseBackupId" (String);
    }
    returns {
        json(models::AutonomousDatabaseBackup),
        state(models::AutonomousDatabaseBackupLifecycleState),
    }
}
