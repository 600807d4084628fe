// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the finish reason of a cohere chat response V2.
    pub enum CohereChatResponseV2FinishReason {
        Complete = "COMPLETE",
        StopSequence = "STOP_SEQUENCE",
        MaxTokens = "MAX_TOKENS",
        ToolCall = "TOOL_CALL",
        Error = "ERROR",
    }
}
