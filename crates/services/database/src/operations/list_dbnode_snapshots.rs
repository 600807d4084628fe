// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB node snapshots.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbnodeSnapshots = GET "/dbnodeSnapshots",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbnodeSnapshot/ListDbnodeSnapshots";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListDbnodeSnapshotsSortBy);
        /// Filters by the name. Case-insensitive.
        name = query "name" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DbnodeSnapshotLifecycleState);
        /// Filters by the OCID of the VM cluster.
        cluster_id = query "clusterId" (String);
        /// Filters by the OCID of the source database node.
        source_dbnode_id = query "sourceDbnodeId" (String);
    }
    returns { pages(Vec<models::DbnodeSnapshotSummary>), items(models::DbnodeSnapshotSummary) }
}
