// @generated from spec/endpoint-that-is-not-regional.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(Method::GET, "GetB", "/b/{id}");

/// Reads the b.
///
/// `GET /b/{id}`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetB {
    request: Request,
}

impl GetB {
    #[inline]
    pub(crate) fn new(client: &Client, id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("id", id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(GetB => ());
