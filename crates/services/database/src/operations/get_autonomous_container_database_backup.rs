// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous container database backup.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousContainerDatabaseBackup =
        GET "/autonomousContainerDatabaseBackups/{autonomousContainerDatabaseBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabaseBackup/GetAutonomousContainerDatabaseBackup";
    facts {
        without_default_retry();
        with_secret_fields(&["vpcPassword"]);
    }
    required {
        autonomous_container_database_backup_id = path "autonomousContainerDatabaseBackupId"
            (String);
    }
    returns {
        json(models::AutonomousContainerDatabaseBackup),
        state(models::AutonomousContainerDatabaseBackupLifecycleState),
    }
}
