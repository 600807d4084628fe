// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(
        Method::DELETE,
        "DeletePipeline",
        "/pipelines/{pipelineId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Pipeline/DeletePipeline",
    )
    .without_default_retry();

/// Deletes a pipeline, and its runs if asked to.
///
/// `DELETE /pipelines/{pipelineId}`
///
/// The answer has the header `opc-work-request-id`.
///
/// Oracle's own SDKs do not retry it by default.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Pipeline/DeletePipeline)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePipeline {
    request: Request,
}

impl DeletePipeline {
    #[inline]
    pub(crate) fn new(client: &Client, pipeline_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("pipelineId", pipeline_id);
        Self { request }
    }

    /// Whether to delete the runs of the pipeline too.
    #[inline]
    pub fn delete_related_pipeline_runs(
        mut self,
        delete_related_pipeline_runs: bool,
    ) -> Self {
        self.request.query("deleteRelatedPipelineRuns", delete_related_pipeline_runs);
        self
    }

    /// Whether to delete the job runs that belong to it too.
    #[inline]
    pub fn delete_related_job_runs(mut self, delete_related_job_runs: bool) -> Self {
        self.request.query("deleteRelatedJobRuns", delete_related_job_runs);
        self
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(DeletePipeline => ());
