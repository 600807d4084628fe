// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The format of the summary: a paragraph or a bulleted list. `AUTO` adapts it to the text.
    pub enum SummarizeTextFormat {
        Paragraph = "PARAGRAPH",
        Bullets = "BULLETS",
        Auto = "AUTO",
    }
}
