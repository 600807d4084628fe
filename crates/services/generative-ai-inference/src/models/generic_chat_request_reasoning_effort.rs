// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The reasoning effort. Less effort is faster and uses fewer tokens.
    pub enum GenericChatRequestReasoningEffort {
        None = "NONE",
        Minimal = "MINIMAL",
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
    }
}
