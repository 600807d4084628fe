// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The safety instruction to the model: `CONTEXTUAL` (default) is less restrictive than
    /// `STRICT`; `OFF` omits it. Only for Cohere models from 08-2024 on.
    pub enum CohereChatRequestV2SafetyMode {
        Contextual = "CONTEXTUAL",
        Strict = "STRICT",
        Off = "OFF",
    }
}
