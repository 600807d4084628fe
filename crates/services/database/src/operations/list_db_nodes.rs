// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB nodes.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbNodes = GET "/dbNodes",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbNode/ListDbNodes";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the DB system.
        db_system_id = query "dbSystemId" (String);
        /// The OCID of the VM cluster.
        vm_cluster_id = query "vmClusterId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListDbNodesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DbNodeLifecycleState);
        /// Filters by the OCID of the DB server.
        db_server_id = query "dbServerId" (String);
    }
    returns { pages(Vec<models::DbNodeSummary>), items(models::DbNodeSummary) }
}
