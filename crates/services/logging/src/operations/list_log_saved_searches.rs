// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the log saved searches.
    ///
    /// The response has the header `opc-previous-page`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListLogSavedSearches = GET "/logSavedSearches",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/LogSavedSearch/ListLogSavedSearches";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The OCID of the saved log search.
        log_saved_search_id = query "logSavedSearchId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListLogSavedSearchesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::LogSavedSearchSummaryCollection),
        items(models::LogSavedSearchSummary = |page| page.items),
    }
}
