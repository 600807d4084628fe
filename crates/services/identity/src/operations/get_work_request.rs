// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::WorkRequest;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetWorkRequest",
        "/workRequests/{workRequestId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/WorkRequest/GetWorkRequest",
    );

/// Reads a work request about compartments, to see how far it has got.
///
/// `GET /workRequests/{workRequestId}`
///
/// The answer has the header `retry-after`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/WorkRequest/GetWorkRequest)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkRequest {
    request: Request,
}

impl GetWorkRequest {
    #[inline]
    pub(crate) fn new(client: &Client, work_request_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("workRequestId", work_request_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<WorkRequest> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetWorkRequest => WorkRequest);
