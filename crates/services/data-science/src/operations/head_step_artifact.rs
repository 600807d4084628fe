// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(
        Method::HEAD,
        "HeadStepArtifact",
        "/pipelines/{pipelineId}/steps/{stepName}/artifact/content",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Pipeline/HeadStepArtifact",
    );

/// Reads the headers of a step's artifact, such as its size and file name, without the
/// content.
///
/// `HEAD /pipelines/{pipelineId}/steps/{stepName}/artifact/content`
///
/// The answer has the headers `content-disposition`, `content-md5`, `etag` and
/// `last-modified`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Pipeline/HeadStepArtifact)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct HeadStepArtifact {
    request: Request,
}

impl HeadStepArtifact {
    #[inline]
    pub(crate) fn new(client: &Client, pipeline_id: String, step_name: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("pipelineId", pipeline_id);
        request.path("stepName", step_name);
        Self { request }
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
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(HeadStepArtifact => ());
