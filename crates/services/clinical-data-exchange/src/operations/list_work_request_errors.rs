// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ListWorkRequestErrorsSortBy, SortOrder, WorkRequestError, WorkRequestErrorCollection,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListWorkRequestErrors",
        "/workRequests/{workRequestId}/errors",
    )
    .with_reference(
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-workrequests-workrequestid-errors-get.html",
    );

/// Lists what went wrong in the operation behind a work request.
///
/// `GET /workRequests/{workRequestId}/errors`, in pages: [`items`](Self::items) and
/// [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-workrequests-workrequestid-errors-get.html)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkRequestErrors {
    request: Request,
}

impl ListWorkRequestErrors {
    #[inline]
    pub(crate) fn new(client: &Client, work_request_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("workRequestId", work_request_id);
        Self { request }
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

    /// What to sort by: the time of the entry, latest first unless `sortOrder` says otherwise.
    pub fn sort_by(mut self, sort_by: impl Into<ListWorkRequestErrorsSortBy>) -> Self {
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
    pub fn send(self) -> Call<WorkRequestErrorCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<WorkRequestErrorCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<WorkRequestError> {
        Items::new(
            self.request,
            |received| Ok(
                received.json::<WorkRequestErrorCollection>()?.map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(ListWorkRequestErrors => WorkRequestErrorCollection);
