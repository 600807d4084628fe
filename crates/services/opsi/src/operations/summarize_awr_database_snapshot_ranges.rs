// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the AWR database snapshot ranges.
    SummarizeAwrDatabaseSnapshotRanges = GET "/awrHubs/{awrHubId}/awrDatabaseSnapshotRanges",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubs/SummarizeAwrDatabaseSnapshotRanges";
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
        sort_by = query "sortBy" (models::SummarizeAwrDatabaseSnapshotRangesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::AwrDatabaseSnapshotRangeCollection),
        items(models::AwrDatabaseSnapshotRangeSummary = |page| page.items.unwrap_or_default()),
    }
}
