// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// Whether reasoning is enabled. Models that support reasoning use it unless this is
    /// `DISABLED`.
    pub enum CohereThinkingV2Type {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
