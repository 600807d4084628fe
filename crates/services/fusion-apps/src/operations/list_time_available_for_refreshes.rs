// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the time available for the refreshes.
    ListTimeAvailableForRefreshes =
        GET "/fusionEnvironments/{fusionEnvironmentId}/timeAvailableForRefresh",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/TimeAvailableForRefresh/ListTimeAvailableForRefreshes";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAY_NAME` and descending
        /// for `TIME_CREATED`.
        sort_by = query "sortBy" (models::ListTimeAvailableForRefreshesSortBy);
    }
    returns {
        pages(models::TimeAvailableForRefreshCollection),
        items(models::TimeAvailableForRefreshSummary = |page| page.items),
    }
}
