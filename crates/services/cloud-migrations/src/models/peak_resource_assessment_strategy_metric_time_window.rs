// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metric time window of a peak resource assessment strategy.
    pub enum PeakResourceAssessmentStrategyMetricTimeWindow {
        V1d = "1d",
        V7d = "7d",
        V30d = "30d",
    }
}
