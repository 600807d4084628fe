// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ListVectorStoreConnectorIngestionLogsSortBy,
    ListVectorStoreConnectorIngestionLogsStatus, SortOrder,
    VectorStoreConnectorIngestionLogs, VectorStoreConnectorIngestionLogsCollection,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListVectorStoreConnectorIngestionLogs",
        "/vectorStoreConnectors/{vectorStoreConnectorId}/ingestionLogs",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/VectorStoreConnectorIngestionLogsCollection/ListVectorStoreConnectorIngestionLogs",
    );

/// Lists what became of the files that a connector has found, over all its syncs.
///
/// `GET /vectorStoreConnectors/{vectorStoreConnectorId}/ingestionLogs`, in pages:
/// [`items`](Self::items) and [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/VectorStoreConnectorIngestionLogsCollection/ListVectorStoreConnectorIngestionLogs)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListVectorStoreConnectorIngestionLogs {
    request: Request,
}

impl ListVectorStoreConnectorIngestionLogs {
    #[inline]
    pub(crate) fn new(client: &Client, vector_store_connector_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("vectorStoreConnectorId", vector_store_connector_id);
        Self { request }
    }

    /// Only list files whose ingestion stands like this.
    pub fn status(
        mut self,
        status: impl Into<ListVectorStoreConnectorIngestionLogsStatus>,
    ) -> Self {
        self.request.query("status", status.into());
        self
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

    /// What the items are ordered by.
    pub fn sort_by(
        mut self,
        sort_by: impl Into<ListVectorStoreConnectorIngestionLogsSortBy>,
    ) -> Self {
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
    pub fn send(self) -> Call<VectorStoreConnectorIngestionLogsCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<VectorStoreConnectorIngestionLogsCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<VectorStoreConnectorIngestionLogs> {
        Items::new(
            self.request,
            |received| Ok(
                received
                    .json::<VectorStoreConnectorIngestionLogsCollection>()?
                    .map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(
    ListVectorStoreConnectorIngestionLogs => VectorStoreConnectorIngestionLogsCollection
);
