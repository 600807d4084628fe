// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the Exadata insight resource capacity trend.
    SummarizeExadataInsightResourceCapacityTrend = GET "/exadataInsights/resourceCapacityTrend",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ExadataInsights/SummarizeExadataInsightResourceCapacityTrend";
    required {
        resource_type = query "resourceType" (String);
        resource_metric = query "resourceMetric" (String);
        exadata_insight_id = query "exadataInsightId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The analysis period up to the current time, as an ISO 8601 duration of at most 25
        /// months. Default: the last 30 days (`P30D`). It overrides the start and end of the
        /// interval.
        analysis_time_interval = query "analysisTimeInterval" (String);
        /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used
        /// together with the end. Ignored if `analysisTimeInterval` is set.
        time_interval_start = query "timeIntervalStart" (DateTime<Utc>);
        /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
        /// `analysisTimeInterval` is set.
        time_interval_end = query "timeIntervalEnd" (DateTime<Utc>);
        /// The OCID of the database insight.
        database_insight_id = query_each "databaseInsightId" ([String]);
        /// The OCID of the host insight.
        host_insight_id = query_each "hostInsightId" ([String]);
        /// The name of the storage server.
        storage_server_name = query_each "storageServerName" ([String]);
        /// The type of the Exadata system.
        exadata_type = query_each "exadataType" ([String]);
        /// The name of the container database (CDB).
        cdb_name = query_each "cdbName" ([String]);
        /// The host name.
        host_name = query_each "hostName" ([String]);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::SummarizeExadataInsightResourceCapacityTrendSortBy);
    }
    returns {
        pages(models::SummarizeExadataInsightResourceCapacityTrendCollection),
        items(models::ExadataInsightResourceCapacityTrendSummary = |page| page.items),
    }
}
