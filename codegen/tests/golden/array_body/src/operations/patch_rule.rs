// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received, Value};
use oci_sdk_core::{Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(Method::PATCH, "PatchRule", "/rules/{id}");

/// The operation `PatchRule`.
///
/// `PATCH /rules/{id}`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchRule {
    request: Request,
}

impl PatchRule {
    #[inline]
    pub(crate) fn new(client: &Client, id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("id", id);
        Self { request }
    }

    /// What to send.
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        self.request.json(&body.into());
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
    pub fn send(self) -> Call<String> {
        Call::new(self.request, Received::text)
    }
}

oci_sdk_core::request!(PatchRule => String);
