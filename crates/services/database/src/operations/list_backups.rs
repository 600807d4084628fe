// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the backups.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListBackups = GET "/backups",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Backup/ListBackups";
    facts {
        without_default_retry();
        with_secret_fields(&["hsmPassword"]);
    }
    optional {
        /// Filters by the OCID of the database.
        database_id = query "databaseId" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The family of the shape.
        shape_family = query "shapeFamily" (models::ListBackupsShapeFamily);
        /// Filters by the version.
        version = query "version" (String);
        /// Filters by the type.
        type_ = query "type" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::BackupLifecycleState);
        /// Filters by the time at which the long-term backup expires: at or after this time.
        time_expiry_scheduled_greater_than_or_equal_to =
            query "timeExpiryScheduledGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time at which the long-term backup expires: before this time.
        time_expiry_scheduled_less_than = query "timeExpiryScheduledLessThan" (DateTime<Utc>);
        /// Filters by the type of the backup destination.
        backup_destination_type = query "backupDestinationType" (String);
    }
    returns { pages(Vec<models::BackupSummary>), items(models::BackupSummary) }
}
