// @generated from spec/update-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::update_model::models::{Job, UpdateJobDetails};

static OPERATION: Operation = Operation::new(Method::PUT, "UpdateJob", "/jobs/{id}");

/// Changes the job.
///
/// `PUT /jobs/{id}`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateJob {
    request: Request,
}

impl UpdateJob {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        id: String,
        update_job_details: UpdateJobDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("id", id);
        request.json(&update_job_details);
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

oci_sdk_core::request!(UpdateJob => Job);
