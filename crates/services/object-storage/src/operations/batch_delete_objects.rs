// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{BatchDeleteObjectsDetails, BatchDeleteObjectsResult};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "BatchDeleteObjects",
        "/n/{namespaceName}/b/{bucketName}/actions/batchDeleteObjects",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/BatchDeleteObjects",
    );

/// Deletes several objects of a bucket in one call. The answer tells which of them could not
/// be deleted, and why.
///
/// `POST /n/{namespaceName}/b/{bucketName}/actions/batchDeleteObjects`
///
/// The answer has the header `opc-client-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/BatchDeleteObjects)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteObjects {
    request: Request,
}

impl BatchDeleteObjects {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
        batch_delete_objects_details: BatchDeleteObjectsDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        request.json(&batch_delete_objects_details);
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
    pub fn send(self) -> Call<BatchDeleteObjectsResult> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(BatchDeleteObjects => BatchDeleteObjectsResult);
