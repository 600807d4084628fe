// @generated from spec/accept-of-the-answer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::accept_of_the_answer::models::Answer;

static OPERATION: Operation = Operation::new(Method::POST, "Chat", "/chat")
    .with_accept("application/json, text/event-stream");

/// The operation `Chat`.
///
/// `POST /chat`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Chat {
    request: Request,
}

impl Chat {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
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
    pub fn send(self) -> Call<Answer> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(Chat => Answer);
