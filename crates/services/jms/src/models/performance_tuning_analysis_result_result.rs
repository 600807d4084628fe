// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the result of a performance tuning analysis result.
    pub enum PerformanceTuningAnalysisResultResult {
        ActionRecommended = "ACTION_RECOMMENDED",
        NoWarnings = "NO_WARNINGS",
    }
}
