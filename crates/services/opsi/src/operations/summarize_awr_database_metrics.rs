// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the AWR database metrics.
    SummarizeAwrDatabaseMetrics = GET "/awrHubs/{awrHubId}/awrDatabaseMetrics",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubs/SummarizeAwrDatabaseMetrics";
    required {
        awr_hub_id = path "awrHubId" (String);
        awr_source_database_identifier = query "awrSourceDatabaseIdentifier" (String);
        name = query_each "name" ([String]);
    }
    optional {
        /// The number of the database instance.
        instance_number = query "instanceNumber" (String);
        /// Filters by the begin snapshot identifier: at least this value.
        begin_snapshot_identifier_greater_than_or_equal_to =
            query "beginSnapshotIdentifierGreaterThanOrEqualTo" (i64);
        /// Filters by the end snapshot identifier: at most this value.
        end_snapshot_identifier_less_than_or_equal_to =
            query "endSnapshotIdentifierLessThanOrEqualTo" (i64);
        /// Filters by the time: at or after this time.
        time_greater_than_or_equal_to = query "timeGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time: at or before this time.
        time_less_than_or_equal_to = query "timeLessThanOrEqualTo" (DateTime<Utc>);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::SummarizeAwrDatabaseMetricsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::AwrDatabaseMetricCollection),
        items(models::AwrDatabaseMetricSummary = |page| page.items.unwrap_or_default()),
    }
}
