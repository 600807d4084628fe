// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::enum_values_that_change::models::{
    ListPipelinesSortBy, Pipeline, PipelineLifecycleState, SortOrder,
};

static OPERATION: Operation = Operation::new(Method::GET, "ListPipelines", "/pipelines");

/// Lists the pipelines.
///
/// `GET /pipelines`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPipelines {
    request: Request,
}

impl ListPipelines {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// The lifecycle state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<PipelineLifecycleState>,
    ) -> Self {
        self.request.query("lifecycleState", lifecycle_state.into());
        self
    }

    /// The sort by.
    pub fn sort_by(mut self, sort_by: impl Into<ListPipelinesSortBy>) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// The sort order.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<Pipeline>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListPipelines => Vec<Pipeline>);
