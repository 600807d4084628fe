// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metric type of a peak resource assessment strategy.
    pub enum PeakResourceAssessmentStrategyMetricType {
        Auto = "AUTO",
        Historical = "HISTORICAL",
        Runtime = "RUNTIME",
    }
}
