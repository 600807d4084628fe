// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{JobRun, UpdateJobRunDetails};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UpdateJobRun",
        "/jobRuns/{jobRunId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/JobRun/UpdateJobRun",
    );

/// Changes the name or the tags of a job run.
///
/// `PUT /jobRuns/{jobRunId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/JobRun/UpdateJobRun)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateJobRun {
    request: Request,
}

impl UpdateJobRun {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        job_run_id: String,
        update_job_run_details: UpdateJobRunDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("jobRunId", job_run_id);
        request.json(&update_job_run_details);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
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
    pub fn send(self) -> Call<JobRun> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(UpdateJobRun => JobRun);
