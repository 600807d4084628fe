// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database snapshots.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDatabaseSnapshots = GET "/databaseSnapshots",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DatabaseSnapshot/ListDatabaseSnapshots";
    facts { without_default_retry(); }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListDatabaseSnapshotsSortBy);
        /// Filters by the name. Case-insensitive.
        name = query "name" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DatabaseSnapshotLifecycleState);
        /// Filters by the OCID of the database.
        database_id = query "databaseId" (String);
        /// Filters by the OCID of the VM cluster.
        cluster_id = query "clusterId" (String);
    }
    returns {
        pages(models::DatabaseSnapshotCollection),
        items(models::DatabaseSnapshotSummary = |page| page.items),
    }
}
