// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of the cluster: hosting or fine-tuning.
    pub enum DedicatedAiClusterType {
        Hosting = "HOSTING",
        FineTuning = "FINE_TUNING",
    }
}
