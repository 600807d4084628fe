// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A forecast.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Forecast {
    /// The forecast type.
    pub forecast_type: Option<models::ForecastType>,
    /// The start time of the forecast.
    pub time_forecast_started: Option<DateTime<Utc>>,
    /// The end time of the forecast.
    pub time_forecast_ended: DateTime<Utc>,
}

model! {
    Forecast {
        required {
            time_forecast_ended = "timeForecastEnded", with_time_forecast_ended(DateTime<Utc>);
        }
        optional {
            forecast_type = "forecastType", with_forecast_type(models::ForecastType);
            time_forecast_started = "timeForecastStarted",
                with_time_forecast_started(DateTime<Utc>);
        }
    }
}
