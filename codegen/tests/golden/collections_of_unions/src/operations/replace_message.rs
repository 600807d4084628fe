// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::collections_of_unions::models::Message;

static OPERATION: Operation = Operation::new(Method::PUT, "ReplaceMessage", "/messages")
    .with_secret_members(&["secret"]);

/// The operation `ReplaceMessage`.
///
/// `PUT /messages`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceMessage {
    request: Request,
}

impl ReplaceMessage {
    #[inline]
    pub(crate) fn new(client: &Client, message: Message) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.json(&message);
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
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(ReplaceMessage => ());
