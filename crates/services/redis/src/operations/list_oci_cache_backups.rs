// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OCI cache backups.
    ListOciCacheBackups = GET "/ociCacheBackups",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheBackupSummary/ListOciCacheBackups";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::OciCacheBackupLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the OCI Cache backup.
        oci_cache_backup_id = query "ociCacheBackupId" (String);
        /// Filters by the ID of the source cluster.
        source_cluster_id = query "sourceClusterId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListOciCacheBackupsSortBy);
    }
    returns {
        pages(models::OciCacheBackupCollection),
        items(models::OciCacheBackupSummary = |page| page.items),
    }
}
