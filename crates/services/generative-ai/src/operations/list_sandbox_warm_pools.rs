// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ListSandboxWarmPoolsSortBy, SandboxWarmPoolCollection, SandboxWarmPoolShape,
    SandboxWarmPoolSummary, SandboxWarmPoolType, SortOrder,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListSandboxWarmPools",
        "/generativeAiProjects/{projectId}/sandboxWarmPools",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SandboxWarmPoolCollection/ListSandboxWarmPools",
    );

/// Lists the warm pools of a project with sandboxes, the reserved default ones among them. How
/// many members are ready is not told here; read a single pool for that.
///
/// `GET /generativeAiProjects/{projectId}/sandboxWarmPools`, in pages: [`items`](Self::items)
/// and [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SandboxWarmPoolCollection/ListSandboxWarmPools)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSandboxWarmPools {
    request: Request,
}

impl ListSandboxWarmPools {
    #[inline]
    pub(crate) fn new(client: &Client, project_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("projectId", project_id);
        Self { request }
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

    /// Only list the pool with exactly this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.query("name", name.into());
        self
    }

    /// Only list pools of this type.
    pub fn type_(mut self, type_: impl Into<SandboxWarmPoolType>) -> Self {
        self.request.query("type", type_.into());
        self
    }

    /// Only list pools of this shape.
    pub fn shape(mut self, shape: impl Into<SandboxWarmPoolShape>) -> Self {
        self.request.query("shape", shape.into());
        self
    }

    /// What the items are ordered by.
    pub fn sort_by(mut self, sort_by: impl Into<ListSandboxWarmPoolsSortBy>) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// Whether the items come in ascending or in descending order.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
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
    pub fn send(self) -> Call<SandboxWarmPoolCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<SandboxWarmPoolCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<SandboxWarmPoolSummary> {
        Items::new(
            self.request,
            |received| Ok(
                received.json::<SandboxWarmPoolCollection>()?.map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(ListSandboxWarmPools => SandboxWarmPoolCollection);
