// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the autonomous container database backups.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAutonomousContainerDatabaseBackups = GET "/autonomousContainerDatabaseBackups",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabaseBackup/ListAutonomousContainerDatabaseBackups";
    facts {
        without_default_retry();
        with_secret_fields(&["vpcPassword"]);
    }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the Autonomous Container Database.
        autonomous_container_database_id = query "autonomousContainerDatabaseId" (String);
        /// Whether the backup destination is in another region.
        is_remote = query "isRemote" (bool);
        /// Filters by the type of the infrastructure.
        infrastructure_type = query "infrastructureType"
            (models::AutonomousContainerDatabaseBackupInfrastructureType);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::AutonomousContainerDatabaseBackupLifecycleState);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListAutonomousContainerDatabaseBackupsSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
    }
    returns {
        pages(models::AutonomousContainerDatabaseBackupCollection),
        items(models::AutonomousContainerDatabaseBackupSummary = |page| page.items),
    }
}
