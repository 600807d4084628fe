// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operator of a log analytics metric.
    pub enum LogAnalyticsMetricOperator {
        ContainsIgnoreCase = "CONTAINS_IGNORE_CASE",
        InIgnoreCase = "IN_IGNORE_CASE",
        EqualIgnoreCase = "EQUAL_IGNORE_CASE",
        NotNull = "NOT_NULL",
    }
}
