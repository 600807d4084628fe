// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::Job;

static OPERATION: Operation = Operation::new(Method::GET, "GetJob", "/jobs/{jobId}")
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Job/GetJob",
    );

/// Reads a job.
///
/// `GET /jobs/{jobId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Job/GetJob)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJob {
    request: Request,
}

impl GetJob {
    #[inline]
    pub(crate) fn new(client: &Client, job_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("jobId", job_id);
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
    pub fn send(self) -> Call<Job> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetJob => Job);
