// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{DomainLifecycleState, DomainSummary, ListDomainsSortBy, SortOrder};

static OPERATION: Operation = Operation::new(Method::GET, "ListDomains", "/domains")
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/DomainSummary/ListDomains",
    );

/// Lists the identity domains of a compartment.
///
/// `GET /domains`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/DomainSummary/ListDomains)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDomains {
    request: Request,
}

impl ListDomains {
    #[inline]
    pub(crate) fn new(client: &Client, compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("compartmentId", compartment_id);
        Self { request }
    }

    /// Only list identity domains with this display name.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.request.query("displayName", display_name.into());
        self
    }

    /// Only list the identity domain with this URL, the one that holds for all regions.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.request.query("url", url.into());
        self
    }

    /// Only list the identity domain with this URL in its home region.
    pub fn home_region_url(mut self, home_region_url: impl Into<String>) -> Self {
        self.request.query("homeRegionUrl", home_region_url.into());
        self
    }

    /// Only list identity domains of this type, `DEFAULT` or `SECONDARY`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.request.query("type", type_.into());
        self
    }

    /// Only list identity domains with this license type.
    pub fn license_type(mut self, license_type: impl Into<String>) -> Self {
        self.request.query("licenseType", license_type.into());
        self
    }

    /// Only list identity domains that are hidden at sign-in, or only those that are not.
    #[inline]
    pub fn is_hidden_on_login(mut self, is_hidden_on_login: bool) -> Self {
        self.request.query("isHiddenOnLogin", is_hidden_on_login);
        self
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

    /// Only list identity domains of exactly this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.query("name", name.into());
        self
    }

    /// What the items are ordered by.
    pub fn sort_by(mut self, sort_by: impl Into<ListDomainsSortBy>) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// Whether the items come in ascending or in descending order.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
        self
    }

    /// Only list identity domains in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<DomainLifecycleState>,
    ) -> Self {
        self.request.query("lifecycleState", lifecycle_state.into());
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
    pub fn send(self) -> Call<Vec<DomainSummary>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<DomainSummary>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<DomainSummary> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListDomains => Vec<DomainSummary>);
