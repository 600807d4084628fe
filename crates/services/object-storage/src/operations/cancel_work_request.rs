// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(
        Method::DELETE,
        "CancelWorkRequest",
        "/workRequests/{workRequestId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/WorkRequest/CancelWorkRequest",
    );

/// Asks the service to stop working on a work request.
///
/// `DELETE /workRequests/{workRequestId}`
///
/// The answer has the header `opc-client-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/WorkRequest/CancelWorkRequest)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelWorkRequest {
    request: Request,
}

impl CancelWorkRequest {
    #[inline]
    pub(crate) fn new(client: &Client, work_request_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("workRequestId", work_request_id);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs.
    pub fn opc_client_request_id(
        mut self,
        opc_client_request_id: impl Into<String>,
    ) -> Self {
        self.request.header("opc-client-request-id", opc_client_request_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(CancelWorkRequest => ());
