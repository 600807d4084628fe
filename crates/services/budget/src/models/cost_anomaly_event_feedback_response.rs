// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the feedback response of a cost anomaly event.
    pub enum CostAnomalyEventFeedbackResponse {
        AccurateAnomaly = "ACCURATE_ANOMALY",
        ExpectedAnomaly = "EXPECTED_ANOMALY",
    }
}
