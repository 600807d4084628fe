// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the patch histories.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListPatchHistories = GET "/bdsInstances/{bdsInstanceId}/patchHistory",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/ListPatchHistories";
    facts { without_default_retry(); }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::PatchHistoryLifecycleState);
        /// The version of the patch.
        patch_version = query "patchVersion" (String);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListPatchHistoriesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by the type of the patch.
        patch_type = query "patchType" (models::PatchHistoryPatchType);
    }
    returns { pages(Vec<models::PatchHistorySummary>), items(models::PatchHistorySummary) }
}
