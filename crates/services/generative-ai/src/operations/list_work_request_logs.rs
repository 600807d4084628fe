// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ListWorkRequestLogsSortBy, SortOrder, WorkRequestLogEntry,
    WorkRequestLogEntryCollection,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListWorkRequestLogs",
        "/workRequests/{workRequestId}/logs",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/WorkRequestLogEntry/ListWorkRequestLogs",
    );

/// Lists the log of a work request, step by step.
///
/// `GET /workRequests/{workRequestId}/logs`, in pages: [`items`](Self::items) and
/// [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/WorkRequestLogEntry/ListWorkRequestLogs)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkRequestLogs {
    request: Request,
}

impl ListWorkRequestLogs {
    #[inline]
    pub(crate) fn new(client: &Client, work_request_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("workRequestId", work_request_id);
        Self { request }
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

    /// What the items are ordered by.
    pub fn sort_by(mut self, sort_by: impl Into<ListWorkRequestLogsSortBy>) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// Whether the items come in ascending or in descending order.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
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
    pub fn send(self) -> Call<WorkRequestLogEntryCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<WorkRequestLogEntryCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<WorkRequestLogEntry> {
        Items::new(
            self.request,
            |received| Ok(
                received.json::<WorkRequestLogEntryCollection>()?.map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(ListWorkRequestLogs => WorkRequestLogEntryCollection);
