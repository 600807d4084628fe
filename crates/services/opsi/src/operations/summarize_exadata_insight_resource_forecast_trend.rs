// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the Exadata insight resource forecast trend.
    SummarizeExadataInsightResourceForecastTrend = GET "/exadataInsights/resourceForecastTrend",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ExadataInsights/SummarizeExadataInsightResourceForecastTrend";
    required {
        resource_type = query "resourceType" (String);
        resource_metric = query "resourceMetric" (String);
        exadata_insight_id = query "exadataInsightId" (String);
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
        /// The OCID of the database insight.
        database_insight_id = query_each "databaseInsightId" ([String]);
        /// The OCID of the host insight.
        host_insight_id = query_each "hostInsightId" ([String]);
        /// The name of the storage server.
        storage_server_name = query_each "storageServerName" ([String]);
        /// The type of the Exadata system.
        exadata_type = query_each "exadataType" ([String]);
        /// The statistic of the metric data that the forecast uses.
        statistic = query "statistic"
            (models::SummarizeExadataInsightResourceForecastTrendStatistic);
        /// The number of days of data that the forecast is based on.
        forecast_start_day = query "forecastStartDay" (i64);
        /// The number of days for the forecast of the utilization.
        forecast_days = query "forecastDays" (i64);
        /// The algorithm for the forecast.
        forecast_model = query "forecastModel"
            (models::SummarizeExadataInsightResourceForecastTrendForecastModel);
        /// The name of the container database (CDB).
        cdb_name = query_each "cdbName" ([String]);
        /// The host name.
        host_name = query_each "hostName" ([String]);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The confidence level of the forecast, which is the probability that the interval
        /// contains the parameter.
        confidence = query "confidence" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::SummarizeExadataInsightResourceForecastTrendSortBy);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::SummarizeExadataInsightResourceForecastTrendCollection),
        items(models::ExadataInsightResourceForecastTrendSummary = |page| page.items),
    }
}
