// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{ListUsersSortBy, SortOrder, User, UserLifecycleState};

static OPERATION: Operation = Operation::new(Method::GET, "ListUsers", "/users")
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/ListUsers",
    );

/// Lists the users of the tenancy.
///
/// `GET /users`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/ListUsers)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsers {
    request: Request,
}

impl ListUsers {
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

    /// Only list users that come from the identity provider with this OCID.
    pub fn identity_provider_id(
        mut self,
        identity_provider_id: impl Into<String>,
    ) -> Self {
        self.request.query("identityProviderId", identity_provider_id.into());
        self
    }

    /// Only list the user whom the identity provider knows by this id.
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.request.query("externalIdentifier", external_identifier.into());
        self
    }

    /// Only list the user of exactly this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.query("name", name.into());
        self
    }

    /// What the items are ordered by.
    pub fn sort_by(mut self, sort_by: impl Into<ListUsersSortBy>) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// Whether the items come in ascending or in descending order.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
        self
    }

    /// Only list users in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<UserLifecycleState>,
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
    pub fn send(self) -> Call<Vec<User>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<User>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<User> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListUsers => Vec<User>);
