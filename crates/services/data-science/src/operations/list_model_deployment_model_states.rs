// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ListModelDeploymentModelStatesSortBy, ModelDeploymentModelStateSummary, SortOrder,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListModelDeploymentModelStates",
        "/modelDeployments/{modelDeploymentId}/models/modelState",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelDeploymentModelStateSummary/ListModelDeploymentModelStates",
    )
    .with_retry_token();

/// Lists the models of a group deployment and how each of them is doing.
///
/// `GET /modelDeployments/{modelDeploymentId}/models/modelState`, in pages:
/// [`items`](Self::items) and [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelDeploymentModelStateSummary/ListModelDeploymentModelStates)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListModelDeploymentModelStates {
    request: Request,
}

impl ListModelDeploymentModelStates {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        model_deployment_id: String,
        compartment_id: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("modelDeploymentId", model_deployment_id);
        request.query("compartmentId", compartment_id);
        Self { request }
    }

    /// Only list models of the project with this OCID.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.request.query("projectId", project_id.into());
        self
    }

    /// Only list models with this display name.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.request.query("displayName", display_name.into());
        self
    }

    /// Only list the model with this inference key.
    pub fn inference_key(mut self, inference_key: impl Into<String>) -> Self {
        self.request.query("inferenceKey", inference_key.into());
        self
    }

    /// Only list the model with this OCID.
    pub fn model_id(mut self, model_id: impl Into<String>) -> Self {
        self.request.query("modelId", model_id.into());
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

    /// Whether the items come in ascending or in descending order.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
        self
    }

    /// What the items are ordered by. Times come newest first and all else in ascending order,
    /// unless `sortOrder` says otherwise.
    pub fn sort_by(
        mut self,
        sort_by: impl Into<ListModelDeploymentModelStatesSortBy>,
    ) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Makes it safe to repeat the call: with the same token, the service does it once.
    pub fn opc_retry_token(mut self, opc_retry_token: impl Into<String>) -> Self {
        self.request.header("opc-retry-token", opc_retry_token.into());
        self
    }

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `InvalidatedRetryToken`: the token was used for something else since.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<ModelDeploymentModelStateSummary>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<ModelDeploymentModelStateSummary>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<ModelDeploymentModelStateSummary> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(
    ListModelDeploymentModelStates => Vec < ModelDeploymentModelStateSummary >
);
