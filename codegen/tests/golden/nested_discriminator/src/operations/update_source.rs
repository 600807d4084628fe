// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::nested_discriminator::models::{Source, UpdateSourceDetails};

static OPERATION: Operation = Operation::new(
    Method::PUT,
    "UpdateSource",
    "/sources/{id}",
);

/// Changes the source.
///
/// `PUT /sources/{id}`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSource {
    request: Request,
}

impl UpdateSource {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        id: String,
        update_source_details: UpdateSourceDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("id", id);
        request.json(&update_source_details);
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

oci_sdk_core::request!(UpdateSource => Source);
