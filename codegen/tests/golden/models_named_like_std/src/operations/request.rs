// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::Client;

use crate::models_named_like_std::models::{Call, Operation};

static OPERATION: oci_sdk_core::Operation = oci_sdk_core::Operation::new(
        Method::POST,
        "Request",
        "/requests",
    )
    .with_secret_members(&["secret"]);

/// The operation `Request`.
///
/// `POST /requests`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    request: oci_sdk_core::Request,
}

impl Request {
    #[inline]
    pub(crate) fn new(client: &Client, operation: Operation) -> Self {
        let mut request = oci_sdk_core::Request::new(client, &OPERATION);
        request.json(&operation);
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
    pub fn send(self) -> oci_sdk_core::Call<Call> {
        oci_sdk_core::Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(Request => Call);
