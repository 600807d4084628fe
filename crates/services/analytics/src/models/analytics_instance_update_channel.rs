// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the update channel of an analytics instance.
    pub enum AnalyticsInstanceUpdateChannel {
        Regular = "REGULAR",
        Early = "EARLY",
        Phase2 = "PHASE_2",
        Phase1 = "PHASE_1",
    }
}
