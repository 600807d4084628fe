// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::TaggingWorkRequestLogSummary;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListTaggingWorkRequestLogs",
        "/taggingWorkRequests/{workRequestId}/logs",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TaggingWorkRequestLogSummary/ListTaggingWorkRequestLogs",
    );

/// Lists the log of a work request about tags.
///
/// `GET /taggingWorkRequests/{workRequestId}/logs`, in pages: [`items`](Self::items) and
/// [`pages`](Self::pages) follow them.
///
/// The answer has the header `retry-after`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/TaggingWorkRequestLogSummary/ListTaggingWorkRequestLogs)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTaggingWorkRequestLogs {
    request: Request,
}

impl ListTaggingWorkRequestLogs {
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

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<TaggingWorkRequestLogSummary>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<TaggingWorkRequestLogSummary>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<TaggingWorkRequestLogSummary> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(
    ListTaggingWorkRequestLogs => Vec < TaggingWorkRequestLogSummary >
);
