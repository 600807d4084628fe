// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the safety mode of a cohere chat request.
    pub enum CohereChatRequestSafetyMode {
        Contextual = "CONTEXTUAL",
        Strict = "STRICT",
        Off = "OFF",
    }
}
