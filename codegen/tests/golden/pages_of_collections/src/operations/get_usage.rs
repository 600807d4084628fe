// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Pages, Request};

use crate::pages_of_collections::models::Job;

static OPERATION: Operation = Operation::new(Method::GET, "GetUsage", "/usage");

/// Reads the usage.
///
/// `GET /usage`, in pages: [`pages`](Self::pages) follows them.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUsage {
    request: Request,
}

impl GetUsage {
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

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Job> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Job> {
        Pages::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetUsage => Job);
