// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the queries.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListQueries = GET "/queries",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/Query/ListQueries";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `displayName`.
        sort_by = query "sortBy" (models::ListQueriesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(models::QueryCollection), items(models::QuerySummary = |page| page.items) }
}
