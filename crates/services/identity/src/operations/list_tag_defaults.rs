// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{TagDefaultLifecycleState, TagDefaultSummary};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListTagDefaults",
        "/tagDefaults",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefaultSummary/ListTagDefaults",
    );

/// Lists the tag defaults of a compartment, or those for one tag.
///
/// `GET /tagDefaults`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow
/// them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefaultSummary/ListTagDefaults)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTagDefaults {
    request: Request,
}

impl ListTagDefaults {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
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

    /// Only list the tag default with this OCID.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.request.query("id", id.into());
        self
    }

    /// Only list tag defaults of the compartment with this OCID.
    pub fn compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.request.query("compartmentId", compartment_id.into());
        self
    }

    /// Only list tag defaults for the tag with this OCID.
    pub fn tag_definition_id(mut self, tag_definition_id: impl Into<String>) -> Self {
        self.request.query("tagDefinitionId", tag_definition_id.into());
        self
    }

    /// Only list tag defaults in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<TagDefaultLifecycleState>,
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
    pub fn send(self) -> Call<Vec<TagDefaultSummary>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<TagDefaultSummary>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<TagDefaultSummary> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListTagDefaults => Vec<TagDefaultSummary>);
