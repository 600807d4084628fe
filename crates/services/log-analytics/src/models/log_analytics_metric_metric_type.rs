// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metric type of a log analytics metric.
    pub enum LogAnalyticsMetricMetricType {
        Count = "COUNT",
        Sum = "SUM",
        Average = "AVERAGE",
        CountDistribution = "COUNT_DISTRIBUTION",
        SumDistribution = "SUM_DISTRIBUTION",
        AverageDistribution = "AVERAGE_DISTRIBUTION",
    }
}
