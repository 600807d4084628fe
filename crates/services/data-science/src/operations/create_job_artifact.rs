// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Body, Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreateJobArtifact",
        "/jobs/{jobId}/artifact",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Job/CreateJobArtifact",
    )
    .with_unsigned_body()
    .without_default_retry()
    .with_retry_token();

/// Uploads the artifact of a job: the code that its runs execute.
///
/// `POST /jobs/{jobId}/artifact`
///
/// The answer has the header `etag`.
///
/// Oracle's own SDKs do not retry it by default.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Job/CreateJobArtifact)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJobArtifact {
    request: Request,
}

impl CreateJobArtifact {
    #[inline]
    pub(crate) fn new(client: &Client, job_id: String, body: Body) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("jobId", job_id);
        request.body(body);
        Self { request }
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

    /// The size of the content in bytes.
    #[inline]
    pub fn content_length(mut self, content_length: i64) -> Self {
        self.request.header("content-length", content_length);
        self
    }

    /// The name of the file, as in `attachment; filename=train.py`. Its ending tells what kind of
    /// file it is, and must be a supported one.
    pub fn content_disposition(
        mut self,
        content_disposition: impl Into<String>,
    ) -> Self {
        self.request.header("content-disposition", content_disposition.into());
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
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(CreateJobArtifact => ());
