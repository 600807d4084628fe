// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::pages_of_collections::models::{RunCollection, RunItem};

static OPERATION: Operation = Operation::new(Method::GET, "ListRuns", "/runs");

/// Lists the runs.
///
/// `GET /runs`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow them.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRuns {
    request: Request,
}

impl ListRuns {
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
    pub fn send(self) -> Call<RunCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<RunCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<RunItem> {
        Items::new(
            self.request,
            |received| Ok(
                received
                    .json::<RunCollection>()?
                    .map(|page| page.items.unwrap_or_default()),
            ),
        )
    }
}

oci_sdk_core::request!(ListRuns => RunCollection);
