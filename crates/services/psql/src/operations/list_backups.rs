// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the backups.
    ListBackups = GET "/backups",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/BackupCollection/ListBackups";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The start time.
        time_started = query "timeStarted" (DateTime<Utc>);
        /// The end time.
        time_ended = query "timeEnded" (DateTime<Utc>);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::BackupLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the backup.
        backup_id = query "backupId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListBackupsSortBy);
        /// The source type of the backup.
        backup_source_type = query "backupSourceType" (String);
    }
    returns { pages(models::BackupCollection), items(models::BackupSummary = |page| page.items) }
}
