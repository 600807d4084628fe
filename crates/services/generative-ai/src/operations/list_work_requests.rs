// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ListWorkRequestsSortBy, SortOrder, WorkRequestStatus, WorkRequestSummary,
    WorkRequestSummaryCollection,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListWorkRequests",
        "/workRequests",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/WorkRequest/ListWorkRequests",
    );

/// Lists the work requests of a compartment, or those about one resource.
///
/// `GET /workRequests`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow
/// them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/WorkRequest/ListWorkRequests)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkRequests {
    request: Request,
}

impl ListWorkRequests {
    #[inline]
    pub(crate) fn new(client: &Client, compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("compartmentId", compartment_id);
        Self { request }
    }

    /// Only list the work request with this OCID.
    pub fn work_request_id(mut self, work_request_id: impl Into<String>) -> Self {
        self.request.query("workRequestId", work_request_id.into());
        self
    }

    /// Only list work requests that stand like this.
    pub fn status(mut self, status: impl Into<WorkRequestStatus>) -> Self {
        self.request.query("status", status.into());
        self
    }

    /// Only list work requests about the resource with this OCID.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.request.query("resourceId", resource_id.into());
        self
    }

    /// The page to start from: the token that an earlier answer had in `opc-next-page`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.request.query("page", page.into());
        self
    }

    /// How many items a page holds at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.query("limit", limit);
        self
    }

    /// Whether the items come in ascending or in descending order.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
        self
    }

    /// What the items are ordered by.
    pub fn sort_by(mut self, sort_by: impl Into<ListWorkRequestsSortBy>) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<WorkRequestSummaryCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<WorkRequestSummaryCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<WorkRequestSummary> {
        Items::new(
            self.request,
            |received| Ok(
                received.json::<WorkRequestSummaryCollection>()?.map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(ListWorkRequests => WorkRequestSummaryCollection);
