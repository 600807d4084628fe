// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{CreateJobDetails, Job};

static OPERATION: Operation = Operation::new(Method::POST, "CreateJob", "/jobs")
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Job/CreateJob",
    )
    .with_retry_token();

/// Creates a job. Nothing runs until a job run is created.
///
/// `POST /jobs`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Job/CreateJob)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJob {
    request: Request,
}

impl CreateJob {
    #[inline]
    pub(crate) fn new(client: &Client, create_job_details: CreateJobDetails) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.json(&create_job_details);
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

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `InvalidatedRetryToken`: the token was used for something else since.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Job> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreateJob => Job);
