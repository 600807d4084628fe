// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{TagLifecycleState, TagSummary};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListTags",
        "/tagNamespaces/{tagNamespaceId}/tags",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagSummary/ListTags",
    );

/// Lists the tag definitions of a tag namespace.
///
/// `GET /tagNamespaces/{tagNamespaceId}/tags`, in pages: [`items`](Self::items) and
/// [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagSummary/ListTags)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTags {
    request: Request,
}

impl ListTags {
    #[inline]
    pub(crate) fn new(client: &Client, tag_namespace_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("tagNamespaceId", tag_namespace_id);
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

    /// Only list tag definitions in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<TagLifecycleState>,
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
    pub fn send(self) -> Call<Vec<TagSummary>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<TagSummary>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<TagSummary> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListTags => Vec<TagSummary>);
