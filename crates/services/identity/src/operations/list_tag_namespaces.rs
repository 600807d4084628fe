// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{TagNamespaceLifecycleState, TagNamespaceSummary};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListTagNamespaces",
        "/tagNamespaces",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespaceSummary/ListTagNamespaces",
    );

/// Lists the tag namespaces of a compartment, and those below it on request.
///
/// `GET /tagNamespaces`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow
/// them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespaceSummary/ListTagNamespaces)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTagNamespaces {
    request: Request,
}

impl ListTagNamespaces {
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

    /// Whether to list those of the compartments below, too.
    #[inline]
    pub fn include_subcompartments(mut self, include_subcompartments: bool) -> Self {
        self.request.query("includeSubcompartments", include_subcompartments);
        self
    }

    /// Only list tag namespaces in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<TagNamespaceLifecycleState>,
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
    pub fn send(self) -> Call<Vec<TagNamespaceSummary>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<TagNamespaceSummary>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<TagNamespaceSummary> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListTagNamespaces => Vec<TagNamespaceSummary>);
