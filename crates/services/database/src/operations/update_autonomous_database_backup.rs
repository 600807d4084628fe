// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the autonomous database backup.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateAutonomousDatabaseBackup = PUT "/autonomousDatabaseBackups/{autonomousDatabaseBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabaseBackup/UpdateAutonomousDatabaseBackup";
    facts {
        without_default_retry();
        with_secret_fields(&["vpcPassword"]);
    }
    required {
        autonomous_database_backup_id = path "autonomousDatabaseBackupId" (String);
        update_autonomous_database_backup_details =
            json(models::UpdateAutonomousDatabaseBackupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { json(models::AutonomousDatabaseBackup) }
    then {
        settled(get_autonomous_database_backup, models::AutonomousDatabaseBackup,
            models::AutonomousDatabaseBackupLifecycleState);
    }
}
