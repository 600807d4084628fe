// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::pages_of_collections::models::{Job, JobCollection};

static OPERATION: Operation = Operation::new(Method::GET, "ListJobs", "/jobs");

/// Lists the jobs.
///
/// `GET /jobs`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow them.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobs {
    request: Request,
}

impl ListJobs {
    #[inline]
    pub(crate) fn new(client: &Client, compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("compartmentId", compartment_id);
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
    pub fn send(self) -> Call<JobCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<JobCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<Job> {
        Items::new(
            self.request,
            |received| Ok(received.json::<JobCollection>()?.map(|page| page.items)),
        )
    }
}

oci_sdk_core::request!(ListJobs => JobCollection);
