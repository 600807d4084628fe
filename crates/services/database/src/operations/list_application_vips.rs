// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the application VIPs.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListApplicationVips = GET "/applicationVip",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ApplicationVipSummary/ListApplicationVips";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        cloud_vm_cluster_id = query "cloudVmClusterId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListApplicationVipsSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ApplicationVipLifecycleState);
    }
    returns { pages(Vec<models::ApplicationVipSummary>), items(models::ApplicationVipSummary) }
}
