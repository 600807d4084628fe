// @generated from spec/field-named-like-a-cast.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::field_named_like_a_cast::models::Source;

static OPERATION: Operation = Operation::new(Method::GET, "GetSource", "/sources");

/// Reads the source.
///
/// `GET /sources`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSource {
    request: Request,
}

impl GetSource {
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
    pub fn send(self) -> Call<Source> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetSource => Source);
