// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the Exadata insight resource utilization insight.
    ///
    /// The response has the header `opc-total-items`.
    SummarizeExadataInsightResourceUtilizationInsight =
        GET "/exadataInsights/resourceUtilizationInsight",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ExadataInsights/SummarizeExadataInsightResourceUtilizationInsight";
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
        /// The OCID of the Exadata insight.
        exadata_insight_id = query_each "exadataInsightId" ([String]);
        /// The type of the Exadata system.
        exadata_type = query_each "exadataType" ([String]);
        /// The number of days of data that the forecast is based on.
        forecast_start_day = query "forecastStartDay" (i64);
        /// The number of days for the forecast of the utilization.
        forecast_days = query "forecastDays" (i64);
        /// The name of the container database (CDB).
        cdb_name = query_each "cdbName" ([String]);
        /// The host name.
        host_name = query_each "hostName" ([String]);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
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
        /// The threshold for high utilization of a resource metric, in percent.
        high_utilization_threshold = query "highUtilizationThreshold" (i64);
        /// The threshold for low utilization of a resource metric, in percent.
        low_utilization_threshold = query "lowUtilizationThreshold" (i64);
    }
    returns {
        pages(models::SummarizeExadataInsightResourceUtilizationInsightAggregation),
        items(models::ExadataInsightResourceInsightUtilizationItem = |page| page.utilization),
    }
}
