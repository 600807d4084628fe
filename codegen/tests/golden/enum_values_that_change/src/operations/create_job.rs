// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::enum_values_that_change::models::{CreateJobDetails, Job};

static OPERATION: Operation = Operation::new(Method::POST, "CreateJob", "/jobs");

/// Creates the job.
///
/// `POST /jobs`
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

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Job> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreateJob => Job);
