// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the finish reason of a cohere chat response.
    pub enum CohereChatResponseFinishReason {
        Complete = "COMPLETE",
        ErrorToxic = "ERROR_TOXIC",
        ErrorLimit = "ERROR_LIMIT",
        Error = "ERROR",
        UserCancel = "USER_CANCEL",
        MaxTokens = "MAX_TOKENS",
    }
}
