// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the PDB conversion history entries.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListPdbConversionHistoryEntries = GET "/databases/{databaseId}/pdbConversionHistoryEntries",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Database/ListPdbConversionHistoryEntries";
    facts { without_default_retry(); }
    required {
        database_id = path "databaseId" (String);
    }
    optional {
        /// The PDB conversion action.
        pdb_conversion_action = query "pdbConversionAction"
            (models::ListPdbConversionHistoryEntriesPdbConversionAction);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::PdbConversionHistoryEntryLifecycleState);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListPdbConversionHistoryEntriesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(Vec<models::PdbConversionHistoryEntrySummary>),
        items(models::PdbConversionHistoryEntrySummary),
    }
}
