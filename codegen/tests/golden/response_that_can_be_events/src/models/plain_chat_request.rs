// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A plain chat request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlainChatRequest {
    /// The prompt.
    pub prompt: Option<String>,
}

model! {
    PlainChatRequest, "apiFormat" = "PLAIN" {
        optional {
            prompt = "prompt", with_prompt(String);
        }
    }
}
