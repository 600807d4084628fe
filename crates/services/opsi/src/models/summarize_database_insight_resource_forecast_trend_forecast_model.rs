// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `forecastModel` in `SummarizeDatabaseInsightResourceForecastTrend`.
    pub enum SummarizeDatabaseInsightResourceForecastTrendForecastModel {
        Linear = "LINEAR",
        MlAuto = "ML_AUTO",
        MlNoAuto = "ML_NO_AUTO",
    }
}
