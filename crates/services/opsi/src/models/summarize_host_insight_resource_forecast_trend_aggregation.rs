// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A summarize host insight resource forecast trend aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeHostInsightResourceForecastTrendAggregation {
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The threshold for high utilization of a resource metric, in percent.
    pub high_utilization_threshold: i64,
    /// The threshold for low utilization of a resource metric, in percent.
    pub low_utilization_threshold: i64,
    /// The type of the resource metric.
    pub resource_metric: models::SummarizeHostInsightResourceForecastTrendAggregationResourceMetric,
    /// The unit of the usage.
    pub usage_unit: models::SummarizeHostInsightResourceForecastTrendAggregationUsageUnit,
    /// The algorithm that AutoML used for the forecast. Applies only to AutoML forecasts.
    pub selected_forecast_algorithm: Option<String>,
    /// The time series pattern of the forecast.
    pub pattern: models::SummarizeHostInsightResourceForecastTrendAggregationPattern,
    /// The time series data that the forecast is based on.
    pub historical_data: Vec<models::HistoricalDataItem>,
    /// The time series data that the forecast returned.
    pub projected_data: Vec<models::ProjectedDataItem>,
}

model! {
    SummarizeHostInsightResourceForecastTrendAggregation {
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        high_utilization_threshold = "highUtilizationThreshold";
        low_utilization_threshold = "lowUtilizationThreshold";
        resource_metric = "resourceMetric";
        usage_unit = "usageUnit";
        selected_forecast_algorithm = "selectedForecastAlgorithm";
        pattern = "pattern";
        historical_data = "historicalData";
        projected_data = "projectedData";
    }
}
