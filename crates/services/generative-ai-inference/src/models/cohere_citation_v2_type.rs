// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The part of the response that contains the passage: the text, the reasoning or the tool
    /// plan.
    pub enum CohereCitationV2Type {
        TextContent = "TEXT_CONTENT",
        ThinkingContent = "THINKING_CONTENT",
        Plan = "PLAN",
    }
}
