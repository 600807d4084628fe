// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::response_that_can_be_events::models;

/// The details of a chat.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatDetails {
    /// The chat request.
    pub chat_request: models::ChatRequest,
}

model! {
    ChatDetails {
        required {
            chat_request = "chatRequest", with_chat_request(models::ChatRequest);
        }
    }
}
