// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::JobRun;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetJobRun",
        "/jobRuns/{jobRunId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/JobRun/GetJobRun",
    );

/// Reads a job run, to see how far it has got.
///
/// `GET /jobRuns/{jobRunId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/JobRun/GetJobRun)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobRun {
    request: Request,
}

impl GetJobRun {
    #[inline]
    pub(crate) fn new(client: &Client, job_run_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("jobRunId", job_run_id);
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
    pub fn send(self) -> Call<JobRun> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetJobRun => JobRun);
