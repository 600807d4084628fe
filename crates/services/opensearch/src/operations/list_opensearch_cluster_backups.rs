// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OpenSearch cluster backups.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListOpensearchClusterBackups = GET "/opensearchClusterBackups",
        "https://docs.oracle.com/iaas/api/#/en/opensearch/20180828/OpensearchClusterBackupCollection/ListOpensearchClusterBackups";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::OpensearchClusterBackupLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The ID of the source OpenSearch cluster.
        source_opensearch_cluster_id = query "sourceOpensearchClusterId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListOpensearchClusterBackupsSortBy);
    }
    returns {
        pages(models::OpensearchClusterBackupCollection),
        items(models::OpensearchClusterBackupSummary = |page| page.items),
    }
}
