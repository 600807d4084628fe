// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a backup destination.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateBackupDestination = POST "/backupDestinations",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/BackupDestination/CreateBackupDestination";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_backup_destination_details = json(models::CreateBackupDestinationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BackupDestination) }
    then {
        settled(get_backup_destination, models::BackupDestination,
            models::BackupDestinationLifecycleState);
        with_id("backupDestinationId", "id");
    }
}
