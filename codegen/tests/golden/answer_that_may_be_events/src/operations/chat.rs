// @generated from spec/answer-that-may-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::answer_that_may_be_events::models::{ChatDetails, ChatResult};

static OPERATION: Operation = Operation::new(Method::POST, "Chat", "/actions/chat")
    .with_accept("application/json, text/event-stream")
    .with_events_when("chatRequest.isStream");

/// The operation `Chat`.
///
/// `POST /actions/chat`
///
/// Streaming is not supported yet: a request whose `chatRequest.isStream` is true is an error.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Chat {
    request: Request,
}

impl Chat {
    #[inline]
    pub(crate) fn new(client: &Client, chat_details: ChatDetails) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.json(&chat_details);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<ChatResult> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(Chat => ChatResult);
