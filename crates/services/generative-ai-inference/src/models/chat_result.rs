// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The response to a conversation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatResult {
    /// The OCID of the model that was used.
    pub model_id: String,
    /// The version of the model.
    pub model_version: String,
    /// The chat response, in the format of the model family.
    pub chat_response: models::BaseChatResponse,
}

model! {
    ChatResult {
        model_id = "modelId";
        model_version = "modelVersion";
        chat_response = "chatResponse";
    }
}
