// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A system message, which contains instructions to the model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereSystemMessage {
    /// The message.
    pub message: String,
}

model! {
    CohereSystemMessage, "role" = "SYSTEM" {
        required {
            message = "message", with_message(String);
        }
    }
}
