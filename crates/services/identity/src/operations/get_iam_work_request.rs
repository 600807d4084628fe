// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::IamWorkRequest;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetIamWorkRequest",
        "/iamWorkRequests/{iamWorkRequestId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IamWorkRequest/GetIamWorkRequest",
    );

/// Reads a work request about an identity domain, to see how far it has got.
///
/// `GET /iamWorkRequests/{iamWorkRequestId}`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/IamWorkRequest/GetIamWorkRequest)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIamWorkRequest {
    request: Request,
}

impl GetIamWorkRequest {
    #[inline]
    pub(crate) fn new(client: &Client, iam_work_request_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("iamWorkRequestId", iam_work_request_id);
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
    pub fn send(self) -> Call<IamWorkRequest> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetIamWorkRequest => IamWorkRequest);
