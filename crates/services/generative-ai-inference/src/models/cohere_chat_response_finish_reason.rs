// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The reason why the generation ended, such as a natural end, a stop sequence or the token
    /// limit.
    pub enum CohereChatResponseFinishReason {
        Complete = "COMPLETE",
        ErrorToxic = "ERROR_TOXIC",
        ErrorLimit = "ERROR_LIMIT",
        Error = "ERROR",
        UserCancel = "USER_CANCEL",
        MaxTokens = "MAX_TOKENS",
    }
}
