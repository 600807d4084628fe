// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    IdentityProvider, IdentityProviderLifecycleState, ListIdentityProvidersProtocol,
    ListIdentityProvidersSortBy, SortOrder,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListIdentityProviders",
        "/identityProviders",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdentityProvider/ListIdentityProviders",
    );

/// Lists the identity providers of the tenancy. Deprecated by Oracle.
///
/// `GET /identityProviders`, in pages: [`items`](Self::items) and [`pages`](Self::pages)
/// follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdentityProvider/ListIdentityProviders)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIdentityProviders {
    request: Request,
}

impl ListIdentityProviders {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        protocol: ListIdentityProvidersProtocol,
        compartment_id: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("protocol", protocol);
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

    /// Only list the identity provider of exactly this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.query("name", name.into());
        self
    }

    /// What the items are ordered by.
    pub fn sort_by(mut self, sort_by: impl Into<ListIdentityProvidersSortBy>) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// Whether the items come in ascending or in descending order.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
        self
    }

    /// Only list identity providers in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<IdentityProviderLifecycleState>,
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
    pub fn send(self) -> Call<Vec<IdentityProvider>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<IdentityProvider>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<IdentityProvider> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListIdentityProviders => Vec<IdentityProvider>);
