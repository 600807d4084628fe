// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::inline_objects::models::GetThingResponse;

static OPERATION: Operation = Operation::new(Method::GET, "GetThing", "/things/{id}")
    .with_secret_members(&["secret"]);

/// Reads the thing.
///
/// `GET /things/{id}`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThing {
    request: Request,
}

impl GetThing {
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
    pub fn send(self) -> Call<GetThingResponse> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetThing => GetThingResponse);
