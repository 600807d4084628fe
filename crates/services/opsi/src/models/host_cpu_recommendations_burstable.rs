// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the burstable of host CPU recommendations.
    pub enum HostCpuRecommendationsBurstable {
        Baseline1_8 = "BASELINE_1_8",
        Baseline1_2 = "BASELINE_1_2",
        NoRecommendation = "NO_RECOMMENDATION",
        DisableBurstable = "DISABLE_BURSTABLE",
    }
}
