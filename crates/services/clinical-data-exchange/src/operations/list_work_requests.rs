// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

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
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-workrequests-get.html",
    );

/// Lists work requests, the records of long-running operations.
///
/// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
/// and the service may differ.
///
/// `GET /workRequests`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow
/// them.
///
/// [Oracle's reference](https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-workrequests-get.html)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkRequests {
    request: Request,
}

impl ListWorkRequests {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// OCID of a compartment. Keeps only what is in it.
    pub fn compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.request.query("compartmentId", compartment_id.into());
        self
    }

    /// OCID of a work request. Keeps only that one.
    pub fn work_request_id(mut self, work_request_id: impl Into<String>) -> Self {
        self.request.query("workRequestId", work_request_id.into());
        self
    }

    /// Keeps only work requests in this state.
    pub fn status(mut self, status: impl Into<WorkRequestStatus>) -> Self {
        self.request.query("status", status.into());
        self
    }

    /// OCID of a resource. Keeps only work requests that affect it.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.request.query("resourceId", resource_id.into());
        self
    }

    /// How many items a page may hold: 1 to 1000, or 10 if not set.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.query("limit", limit);
        self
    }

    /// Which page to read: the `opc-next-page` of the page before.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.request.query("page", page.into());
        self
    }

    /// What to sort by: when the work request was accepted.
    pub fn sort_by(mut self, sort_by: impl Into<ListWorkRequestsSortBy>) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// Sorts upwards (`ASC`) or downwards (`DESC`).
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
        self
    }

    /// An id to trace this call by. Letters, digits, `_` and `-` may stand in it.
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
