// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `utilizationLevel` in
    /// `SummarizeDatabaseInsightResourceForecastTrend`.
    pub enum SummarizeDatabaseInsightResourceForecastTrendUtilizationLevel {
        HighUtilization = "HIGH_UTILIZATION",
        LowUtilization = "LOW_UTILIZATION",
        MediumHighUtilization = "MEDIUM_HIGH_UTILIZATION",
        MediumLowUtilization = "MEDIUM_LOW_UTILIZATION",
    }
}
