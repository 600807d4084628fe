// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(Method::GET, "Result", "/results");

/// The operation `Result`.
///
/// `GET /results`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Result {
    request: Request,
}

impl Result {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// The page.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.request.query("page", page.into());
        self
    }

    /// The vec.
    pub fn vec(mut self, vec: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.request.query_each("vec", generated::list::<String, _>(vec));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<crate::models_named_like_std::models::Result> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(Result => crate::models_named_like_std::models::Result);
