// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB system OS patch history entries.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbSystemOsPatchHistoryEntries = GET "/dbSystems/{dbSystemId}/osPatchHistoryEntries",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystemOsPatchHistoryEntryCollection/ListDbSystemOsPatchHistoryEntries";
    facts { without_default_retry(); }
    required {
        db_system_id = path "dbSystemId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `TIMESTARTED`.
        sort_by = query "sortBy" (models::ListDbSystemOsPatchHistoryEntriesSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::DbSystemOsPatchHistoryEntryLifecycleState);
        /// Filters by the action.
        action = query "action" (models::DbSystemOsPatchHistoryEntryAction);
    }
    returns {
        pages(models::DbSystemOsPatchHistoryEntryCollection),
        items(models::DbSystemOsPatchHistoryEntrySummary = |page| page.items),
    }
}
