// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the Exadata insight resource usage.
    SummarizeExadataInsightResourceUsage = GET "/exadataInsights/resourceUsageSummary",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ExadataInsights/SummarizeExadataInsightResourceUsage";
    required {
        compartment_id = query "compartmentId" (String);
        resource_type = query "resourceType" (String);
        resource_metric = query "resourceMetric" (String);
    }
    optional {
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
        /// Filters by the OCID of the Exadata insight.
        exadata_insight_id = query_each "exadataInsightId" ([String]);
        /// The type of the Exadata system.
        exadata_type = query_each "exadataType" ([String]);
        /// The name of the container database (CDB).
        cdb_name = query_each "cdbName" ([String]);
        /// The host name.
        host_name = query_each "hostName" ([String]);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::SummarizeExadataInsightResourceUsageSortBy);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The percentile of the daily usage for computing the aggregate usage.
        percentile = query "percentile" (i64);
        /// Filters by the values of defined tags, in the form `{namespace}.{tagName}.{value}`.
        /// Case-insensitive.
        defined_tag_equals = query_each "definedTagEquals" ([String]);
        /// Filters by the values of free-form tags, in the form `{tagName}.{value}`.
        /// Case-insensitive.
        freeform_tag_equals = query_each "freeformTagEquals" ([String]);
        /// Filters by the presence of defined tags, in the form `{namespace}.{tagName}.true` or
        /// `{namespace}.true`. Case-insensitive.
        defined_tag_exists = query_each "definedTagExists" ([String]);
        /// Filters by the presence of free-form tags, in the form `{tagName}.true`.
        /// Case-insensitive.
        freeform_tag_exists = query_each "freeformTagExists" ([String]);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    returns {
        pages(models::SummarizeExadataInsightResourceUsageCollection),
        items(models::ResourceUsageSummary = |page| page.items),
    }
}
