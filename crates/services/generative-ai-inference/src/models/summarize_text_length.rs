// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The approximate length of the summary. `AUTO` adapts it to the text.
    pub enum SummarizeTextLength {
        Short = "SHORT",
        Medium = "MEDIUM",
        Long = "LONG",
        Auto = "AUTO",
    }
}
