// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the AWR snapshots.
    ListAwrSnapshots = GET "/awrHubs/{awrHubId}/awrSnapshots",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubs/ListAwrSnapshots";
    required {
        awr_hub_id = path "awrHubId" (String);
        awr_source_database_identifier = query "awrSourceDatabaseIdentifier" (String);
    }
    optional {
        /// Filters by the time: at or after this time.
        time_greater_than_or_equal_to = query "timeGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time: at or before this time.
        time_less_than_or_equal_to = query "timeLessThanOrEqualTo" (DateTime<Utc>);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAwrSnapshotsSortBy);
    }
    returns {
        pages(models::AwrSnapshotCollection),
        items(models::AwrSnapshotSummary = |page| page.items),
    }
}
