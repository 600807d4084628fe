// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ListNetworkSourcesLifecycleState, ListNetworkSourcesSortBy, NetworkSourcesSummary,
    SortOrder,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListNetworkSources",
        "/networkSources",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/NetworkSourcesSummary/ListNetworkSources",
    );

/// Lists the network sources of the tenancy.
///
/// `GET /networkSources`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow
/// them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/NetworkSourcesSummary/ListNetworkSources)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNetworkSources {
    request: Request,
}

impl ListNetworkSources {
    #[inline]
    pub(crate) fn new(client: &Client, compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("compartmentId", compartment_id);
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

    /// Only list the network source of exactly this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.query("name", name.into());
        self
    }

    /// What the items are ordered by.
    pub fn sort_by(mut self, sort_by: impl Into<ListNetworkSourcesSortBy>) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// Whether the items come in ascending or in descending order.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
        self
    }

    /// Only list network sources in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<ListNetworkSourcesLifecycleState>,
    ) -> Self {
        self.request.query("lifecycleState", lifecycle_state.into());
        self
    }

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<NetworkSourcesSummary>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<NetworkSourcesSummary>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<NetworkSourcesSummary> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListNetworkSources => Vec<NetworkSourcesSummary>);
