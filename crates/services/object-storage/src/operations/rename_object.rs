// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::RenameObjectDetails;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "RenameObject",
        "/n/{namespaceName}/b/{bucketName}/actions/renameObject",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/RenameObject",
    );

/// Gives an object another name in the same bucket.
///
/// `POST /n/{namespaceName}/b/{bucketName}/actions/renameObject`
///
/// The answer has the headers `etag`, `last-modified`, `opc-client-request-id` and
/// `version-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/RenameObject)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RenameObject {
    request: Request,
}

impl RenameObject {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
        rename_object_details: RenameObjectDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        request.json(&rename_object_details);
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

oci_sdk_core::request!(RenameObject => ());
