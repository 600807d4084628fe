// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{CreatePreauthenticatedRequestDetails, PreauthenticatedRequest};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreatePreauthenticatedRequest",
        "/n/{namespaceName}/b/{bucketName}/p",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PreauthenticatedRequest/CreatePreauthenticatedRequest",
    )
    .with_secret_members(&["accessUri", "fullPath"]);

/// Creates a pre-authenticated request, a URL that gives access without credentials. Only this
/// answer has the URL.
///
/// `POST /n/{namespaceName}/b/{bucketName}/p`
///
/// The answer has the header `opc-client-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PreauthenticatedRequest/CreatePreauthenticatedRequest)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePreauthenticatedRequest {
    request: Request,
}

impl CreatePreauthenticatedRequest {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
        create_preauthenticated_request_details: CreatePreauthenticatedRequestDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        request.json(&create_preauthenticated_request_details);
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
    pub fn send(self) -> Call<PreauthenticatedRequest> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreatePreauthenticatedRequest => PreauthenticatedRequest);
