// @generated from spec/work-requests.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::WorkRequest;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetWorkRequest",
        "/workRequests/{workRequestId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/workrequests/20160918/WorkRequest/GetWorkRequest",
    )
    .without_default_retry();

/// Reads one work request, to see how far it has got.
///
/// `GET /workRequests/{workRequestId}`
///
/// Oracle's own SDKs do not retry it by default.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/workrequests/20160918/WorkRequest/GetWorkRequest)
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
    pub fn send(self) -> Call<WorkRequest> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetWorkRequest => WorkRequest);
