// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the AWR databases.
    ListAwrDatabases = GET "/awrHubs/{awrHubId}/awrDatabases",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubs/ListAwrDatabases";
    required {
        awr_hub_id = path "awrHubId" (String);
    }
    optional {
        /// The name.
        name = query "name" (String);
        /// Filters by the time: at or after this time.
        time_greater_than_or_equal_to = query "timeGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time: at or before this time.
        time_less_than_or_equal_to = query "timeLessThanOrEqualTo" (DateTime<Utc>);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAwrDatabasesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::AwrDatabaseCollection),
        items(models::AwrDatabaseSummary = |page| page.items.unwrap_or_default()),
    }
}
