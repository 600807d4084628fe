// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB system upgrade history entries.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbSystemUpgradeHistoryEntries = GET "/dbSystems/{dbSystemId}/upgradeHistoryEntries",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystemUpgradeHistoryEntry/ListDbSystemUpgradeHistoryEntries";
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
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDbSystemUpgradeHistoryEntriesSortBy);
        /// The upgrade action.
        upgrade_action = query "upgradeAction"
            (models::ListDbSystemUpgradeHistoryEntriesUpgradeAction);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::DbSystemUpgradeHistoryEntryLifecycleState);
    }
    returns {
        pages(Vec<models::DbSystemUpgradeHistoryEntrySummary>),
        items(models::DbSystemUpgradeHistoryEntrySummary),
    }
}
