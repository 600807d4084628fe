// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A message of the user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereUserMessage {
    /// The message.
    pub message: String,
}

model! {
    CohereUserMessage, "role" = "USER" {
        required {
            message = "message", with_message(String);
        }
    }
}
