// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{CreatePipelineRunDetails, PipelineRun};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreatePipelineRun",
        "/pipelineRuns",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/PipelineRun/CreatePipelineRun",
    )
    .with_retry_token();

/// Starts a pipeline: creates a run of it, which may override parts of the pipeline's
/// configuration.
///
/// `POST /pipelineRuns`
///
/// The answer has the headers `etag` and `location`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/PipelineRun/CreatePipelineRun)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePipelineRun {
    request: Request,
}

impl CreatePipelineRun {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        create_pipeline_run_details: CreatePipelineRunDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.json(&create_pipeline_run_details);
        Self { request }
    }

    /// Makes it safe to repeat the call: with the same token, the service does it once.
    pub fn opc_retry_token(mut self, opc_retry_token: impl Into<String>) -> Self {
        self.request.header("opc-retry-token", opc_retry_token.into());
        self
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Where to fetch the resource principal token of the parent resource.
    pub fn opc_parent_rpt_url(mut self, opc_parent_rpt_url: impl Into<String>) -> Self {
        self.request.header("opc-parent-rpt-url", opc_parent_rpt_url.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `InvalidatedRetryToken`: the token was used for something else since.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<PipelineRun> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreatePipelineRun => PipelineRun);
