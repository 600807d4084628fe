// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A summarize Exadata insight resource forecast trend aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeExadataInsightResourceForecastTrendAggregation {
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The type of the Exadata resource metric.
    pub exadata_resource_metric:
        models::SummarizeExadataInsightResourceForecastTrendAggregationExadataResourceMetric,
    /// The type of the Exadata resource.
    pub exadata_resource_type:
        models::SummarizeExadataInsightResourceForecastTrendAggregationExadataResourceType,
    /// The unit of the usage.
    pub usage_unit: models::SummarizeExadataInsightResourceForecastTrendAggregationUsageUnit,
    /// The algorithm that AutoML used for the forecast. Applies only to AutoML forecasts.
    pub selected_forecast_algorithm: Option<String>,
    /// The time series pattern of the forecast.
    pub pattern: models::SummarizeExadataInsightResourceForecastTrendAggregationPattern,
    /// The number of days until the storage server reaches its capacity.
    pub days_to_reach_capacity: i64,
    /// The time series data that the forecast is based on.
    pub historical_data: Vec<models::HistoricalDataItem>,
    /// The time series data that the forecast returned.
    pub projected_data: Vec<models::ProjectedDataItem>,
}

model! {
    SummarizeExadataInsightResourceForecastTrendAggregation {
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        exadata_resource_metric = "exadataResourceMetric";
        exadata_resource_type = "exadataResourceType";
        usage_unit = "usageUnit";
        selected_forecast_algorithm = "selectedForecastAlgorithm";
        pattern = "pattern";
        days_to_reach_capacity = "daysToReachCapacity";
        historical_data = "historicalData";
        projected_data = "projectedData";
    }
}
