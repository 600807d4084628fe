// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The handling of prompts that are too long: drop parts of `chatHistory` and `documents` but
    /// keep their order, or do not truncate (`OFF`, the default).
    pub enum CohereChatRequestPromptTruncation {
        Off = "OFF",
        AutoPreserveOrder = "AUTO_PRESERVE_ORDER",
    }
}
