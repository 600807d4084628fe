// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A generic chat request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericChatRequest {
    /// The prompt.
    pub prompt: Option<String>,
    /// Whether it is stream.
    pub is_stream: Option<bool>,
}

model! {
    GenericChatRequest, "apiFormat" = "GENERIC" {
        optional {
            prompt = "prompt", with_prompt(String);
            is_stream = "isStream", with_is_stream(bool);
        }
    }
}
