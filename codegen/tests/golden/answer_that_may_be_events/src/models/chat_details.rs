// @generated from spec/answer-that-may-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::answer_that_may_be_events::models::ChatRequest;

/// A chat details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatDetails {
    /// The chat request.
    pub chat_request: ChatRequest,
}

impl ChatDetails {
    /// With the members that are required.
    pub fn new(chat_request: impl Into<ChatRequest>) -> Self {
        Self {
            chat_request: chat_request.into(),
            ..Self::default()
        }
    }

    /// Sets [`chat_request`](Self::chat_request).
    #[must_use]
    pub fn with_chat_request(mut self, chat_request: impl Into<ChatRequest>) -> Self {
        self.chat_request = chat_request.into();
        self
    }
}

impl Model for ChatDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "chatRequest" => generated::read(&mut self.chat_request, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "chatRequest", &self.chat_request)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ChatDetails);
