// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ContainerLifecycleState, ContainerSummary, ContainerTargetWorkload,
    ListContainersUsageQueryParam,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListContainers",
        "/containers",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ContainerSummary/ListContainers",
    );

/// Lists the container images that the service offers for model deployments and job runs.
///
/// `GET /containers`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ContainerSummary/ListContainers)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListContainers {
    request: Request,
}

impl ListContainers {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// Only list the newest version of each container, if true.
    #[inline]
    pub fn is_latest(mut self, is_latest: bool) -> Self {
        self.request.query("isLatest", is_latest);
        self
    }

    /// Only list containers with this display name.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.request.query("displayName", display_name.into());
        self
    }

    /// Only list versions of the container with this name.
    pub fn container_name(mut self, container_name: impl Into<String>) -> Self {
        self.request.query("containerName", container_name.into());
        self
    }

    /// Only list containers in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<ContainerLifecycleState>,
    ) -> Self {
        self.request.query("lifecycleState", lifecycle_state.into());
        self
    }

    /// Only list containers for this kind of workload.
    pub fn target_workload(
        mut self,
        target_workload: impl Into<ContainerTargetWorkload>,
    ) -> Self {
        self.request.query("targetWorkload", target_workload.into());
        self
    }

    /// Only list containers for this use.
    pub fn usage_query_param(
        mut self,
        usage_query_param: impl Into<ListContainersUsageQueryParam>,
    ) -> Self {
        self.request.query("usageQueryParam", usage_query_param.into());
        self
    }

    /// Only list containers with this tag.
    pub fn tag_query_param(mut self, tag_query_param: impl Into<String>) -> Self {
        self.request.query("tagQueryParam", tag_query_param.into());
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
    pub fn send(self) -> Call<Vec<ContainerSummary>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<ContainerSummary>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<ContainerSummary> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListContainers => Vec<ContainerSummary>);
