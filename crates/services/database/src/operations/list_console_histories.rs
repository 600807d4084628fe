// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the console histories.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListConsoleHistories = GET "/dbNodes/{dbNodeId}/consoleHistories",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ConsoleHistory/ListConsoleHistories";
    facts { without_default_retry(); }
    required {
        db_node_id = path "dbNodeId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListConsoleHistoriesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ConsoleHistoryLifecycleState);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
    }
    returns {
        pages(models::ConsoleHistoryCollection),
        items(models::ConsoleHistorySummary = |page| page.items),
    }
}
