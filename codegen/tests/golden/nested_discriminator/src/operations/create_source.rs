// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::nested_discriminator::models::Source;

static OPERATION: Operation = Operation::new(Method::POST, "CreateSource", "/sources");

/// Creates the source.
///
/// `POST /sources`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSource {
    request: Request,
}

impl CreateSource {
    #[inline]
    pub(crate) fn new(client: &Client, source: Source) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.json(&source);
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
    pub fn send(self) -> Call<Source> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreateSource => Source);
