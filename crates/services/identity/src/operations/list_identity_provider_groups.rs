// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    IdentityProviderGroupSummary, ListIdentityProviderGroupsLifecycleState,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListIdentityProviderGroups",
        "/identityProviders/{identityProviderId}/groups",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdentityProviderGroupSummary/ListIdentityProviderGroups",
    );

/// Lists the groups that an identity provider has. Deprecated by Oracle.
///
/// `GET /identityProviders/{identityProviderId}/groups`, in pages: [`items`](Self::items) and
/// [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdentityProviderGroupSummary/ListIdentityProviderGroups)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIdentityProviderGroups {
    request: Request,
}

impl ListIdentityProviderGroups {
    #[inline]
    pub(crate) fn new(client: &Client, identity_provider_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("identityProviderId", identity_provider_id);
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

    /// Only list the group of exactly this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.query("name", name.into());
        self
    }

    /// Only list groups in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<ListIdentityProviderGroupsLifecycleState>,
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
    pub fn send(self) -> Call<Vec<IdentityProviderGroupSummary>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<IdentityProviderGroupSummary>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<IdentityProviderGroupSummary> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(
    ListIdentityProviderGroups => Vec < IdentityProviderGroupSummary >
);
