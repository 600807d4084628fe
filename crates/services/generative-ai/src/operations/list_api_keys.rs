// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ApiKeyCollection, ApiKeyLifecycleState, ApiKeySummary, ListApiKeysSortBy, SortOrder,
};

static OPERATION: Operation = Operation::new(Method::GET, "ListApiKeys", "/apikeys")
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ApiKeyCollection/ListApiKeys",
    )
    .with_secret_members(&["key"]);

/// Lists the API keys of a compartment.
///
/// `GET /apikeys`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ApiKeyCollection/ListApiKeys)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApiKeys {
    request: Request,
}

impl ListApiKeys {
    #[inline]
    pub(crate) fn new(client: &Client, compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("compartmentId", compartment_id);
        Self { request }
    }

    /// Only list API keys in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<ApiKeyLifecycleState>,
    ) -> Self {
        self.request.query("lifecycleState", lifecycle_state.into());
        self
    }

    /// Only list API keys with exactly this name.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.request.query("displayName", display_name.into());
        self
    }

    /// Only list the API key with this OCID.
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
    pub fn sort_by(mut self, sort_by: impl Into<ListApiKeysSortBy>) -> Self {
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
    pub fn send(self) -> Call<ApiKeyCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<ApiKeyCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<ApiKeySummary> {
        Items::new(
            self.request,
            |received| Ok(received.json::<ApiKeyCollection>()?.map(|page| page.items)),
        )
    }
}

oci_sdk_core::request!(ListApiKeys => ApiKeyCollection);
