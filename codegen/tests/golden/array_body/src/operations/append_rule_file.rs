// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Body, Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(
    Method::POST,
    "AppendRuleFile",
    "/rules/{id}",
);

/// The operation `AppendRuleFile`.
///
/// `POST /rules/{id}`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppendRuleFile {
    request: Request,
}

impl AppendRuleFile {
    #[inline]
    pub(crate) fn new(client: &Client, id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("id", id);
        Self { request }
    }

    /// The bytes to send.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.request.body(body.into());
        self
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

oci_sdk_core::request!(AppendRuleFile => ());
