// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ListSemanticStoresSortBy, SemanticStoreCollection, SemanticStoreLifecycleState,
    SemanticStoreSummary, SortOrder,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListSemanticStores",
        "/semanticStores",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SemanticStoreCollection/ListSemanticStores",
    );

/// Lists the semantic stores of a compartment, or those that fit the filters.
///
/// `GET /semanticStores`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow
/// them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SemanticStoreCollection/ListSemanticStores)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSemanticStores {
    request: Request,
}

impl ListSemanticStores {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// The OCID of the compartment.
    pub fn compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.request.query("compartmentId", compartment_id.into());
        self
    }

    /// Only list stores in one of these states.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl IntoIterator<Item = impl Into<SemanticStoreLifecycleState>>,
    ) -> Self {
        self.request
            .query_each(
                "lifecycleState",
                generated::list::<SemanticStoreLifecycleState, _>(lifecycle_state),
            );
        self
    }

    /// Only list stores with exactly this name.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.request.query("displayName", display_name.into());
        self
    }

    /// Only list the store with this OCID.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.request.query("id", id.into());
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

    /// Whether the items come in ascending or in descending order.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
        self
    }

    /// What the items are ordered by.
    pub fn sort_by(mut self, sort_by: impl Into<ListSemanticStoresSortBy>) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// Only list stores that query through the Database Tools connection with this OCID.
    pub fn data_source_querying_connection_id(
        mut self,
        data_source_querying_connection_id: impl Into<String>,
    ) -> Self {
        self.request
            .query(
                "dataSourceQueryingConnectionId",
                data_source_querying_connection_id.into(),
            );
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
    pub fn send(self) -> Call<SemanticStoreCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<SemanticStoreCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<SemanticStoreSummary> {
        Items::new(
            self.request,
            |received| Ok(
                received.json::<SemanticStoreCollection>()?.map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(ListSemanticStores => SemanticStoreCollection);
