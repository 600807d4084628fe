// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the autonomous database backups.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAutonomousDatabaseBackups = GET "/autonomousDatabaseBackups",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabaseBackup/ListAutonomousDatabaseBackups";
    facts {
        without_default_retry();
        with_secret_fields(&["vpcPassword"]);
    }
    optional {
        /// Filters by the OCID of the Autonomous Database.
        autonomous_database_id = query "autonomousDatabaseId" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListAutonomousDatabaseBackupsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AutonomousDatabaseBackupLifecycleState);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the type.
        type_ = query "type" (String);
        /// The OCID of the backup destination.
        backup_destination_id = query "backupDestinationId" (String);
        /// Filters by the ID of the key store.
        key_store_id = query "keyStoreId" (String);
        /// Filters by the type of the infrastructure.
        infrastructure_type = query "infrastructureType"
            (models::AutonomousDatabaseBackupInfrastructureType);
        /// Whether it is PITR eligible.
        is_pitr_eligible = query "isPitrEligible" (bool);
    }
    returns {
        pages(Vec<models::AutonomousDatabaseBackupSummary>),
        items(models::AutonomousDatabaseBackupSummary),
    }
}
