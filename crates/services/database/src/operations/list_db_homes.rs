// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB homes.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbHomes = GET "/dbHomes",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbHome/ListDbHomes";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the DB system.
        db_system_id = query "dbSystemId" (String);
        /// Filters by the OCID of the VM cluster.
        vm_cluster_id = query "vmClusterId" (String);
        /// The OCID of the backup.
        backup_id = query "backupId" (String);
        /// Filters by the version of the database.
        db_version = query "dbVersion" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListDbHomesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DbHomeLifecycleState);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
    }
    returns { pages(Vec<models::DbHomeSummary>), items(models::DbHomeSummary) }
}
