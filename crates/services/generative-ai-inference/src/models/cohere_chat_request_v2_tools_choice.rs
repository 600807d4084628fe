// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// Whether the model must call a tool (`REQUIRED`) or must not (`NONE`). If absent, the model
    /// decides. For Command R7B and newer models.
    pub enum CohereChatRequestV2ToolsChoice {
        Required = "REQUIRED",
        None = "NONE",
    }
}
