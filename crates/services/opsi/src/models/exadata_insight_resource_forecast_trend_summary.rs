// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an Exadata insight resource forecast trend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInsightResourceForecastTrendSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The number of days until the storage server reaches its capacity.
    pub days_to_reach_capacity: i64,
    /// The algorithm that AutoML used for the forecast. Applies only to AutoML forecasts.
    pub selected_forecast_algorithm: Option<String>,
    /// The time series pattern of the forecast.
    pub pattern: models::ExadataInsightResourceForecastTrendPattern,
    /// The time series data that the forecast is based on.
    pub historical_data: Vec<models::HistoricalDataItem>,
    /// The time series data that the forecast returned.
    pub projected_data: Vec<models::ProjectedDataItem>,
}

model! {
    ExadataInsightResourceForecastTrendSummary {
        id = "id";
        name = "name";
        days_to_reach_capacity = "daysToReachCapacity";
        selected_forecast_algorithm = "selectedForecastAlgorithm";
        pattern = "pattern";
        historical_data = "historicalData";
        projected_data = "projectedData";
    }
}
