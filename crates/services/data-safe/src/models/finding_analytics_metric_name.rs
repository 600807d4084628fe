// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metric name of a finding analytics.
    pub enum FindingAnalyticsMetricName {
        TopFindingStats = "TOP_FINDING_STATS",
        FindingStats = "FINDING_STATS",
    }
}
