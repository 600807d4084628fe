// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the reasoning effort of a generic chat request.
    pub enum GenericChatRequestReasoningEffort {
        None = "NONE",
        Minimal = "MINIMAL",
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
    }
}
