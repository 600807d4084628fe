// @generated from spec/work-requests.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{SortOrder, WorkRequestError};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListWorkRequestErrors",
        "/workRequests/{workRequestId}/errors",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/workrequests/20160918/WorkRequestError/ListWorkRequestErrors",
    )
    .without_default_retry();

/// Lists what went wrong in a work request. There is nothing until it fails.
///
/// `GET /workRequests/{workRequestId}/errors`, in pages: [`items`](Self::items) and
/// [`pages`](Self::pages) follow them.
///
/// Oracle's own SDKs do not retry it by default.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/workrequests/20160918/WorkRequestError/ListWorkRequestErrors)
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

    /// How many items a page holds at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.query("limit", limit);
        self
    }

    /// The page to start from: the token that an earlier answer had in `opc-next-page`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.request.query("page", page.into());
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
    pub fn send(self) -> Call<Vec<WorkRequestError>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<WorkRequestError>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<WorkRequestError> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListWorkRequestErrors => Vec<WorkRequestError>);
