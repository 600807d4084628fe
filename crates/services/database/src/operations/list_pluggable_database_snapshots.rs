// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the pluggable database snapshots.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListPluggableDatabaseSnapshots = GET "/pluggableDatabaseSnapshots",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PluggableDatabaseSnapshot/ListPluggableDatabaseSnapshots";
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
        sort_by = query "sortBy" (models::ListPluggableDatabaseSnapshotsSortBy);
        /// Filters by the name. Case-insensitive.
        name = query "name" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::PluggableDatabaseSnapshotLifecycleState);
        /// Filters by the OCID of the VM cluster.
        cluster_id = query "clusterId" (String);
        /// Filters by the OCID of the pluggable database.
        pluggable_database_id = query "pluggableDatabaseId" (String);
    }
    returns {
        pages(Vec<models::PluggableDatabaseSnapshotSummary>),
        items(models::PluggableDatabaseSnapshotSummary),
    }
}
