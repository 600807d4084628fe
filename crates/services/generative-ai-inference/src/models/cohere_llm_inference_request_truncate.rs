// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The part of an input to truncate if the input is too long: the start (`START`), the end
    /// (`END`), or none (`NONE`).
    pub enum CohereLlmInferenceRequestTruncate {
        None = "NONE",
        Start = "START",
        End = "END",
    }
}
