// @generated from spec/accept-of-the-answer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{ByteStream, Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(Method::GET, "GetObject", "/object")
    .with_accept("application/json")
    .with_stream();

/// Reads the object.
///
/// `GET /object`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetObject {
    request: Request,
}

impl GetObject {
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
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<ByteStream> {
        Call::new(self.request, Received::stream)
    }
}

oci_sdk_core::request!(GetObject => ByteStream);
