// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::ReencryptObjectDetails;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "ReencryptObject",
        "/n/{namespaceName}/b/{bucketName}/actions/reencrypt/{objectName}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/ReencryptObject",
    )
    .with_secret_members(&["key"]);

/// Encrypts the data keys of one object anew, with the key of its bucket or another one.
///
/// `POST /n/{namespaceName}/b/{bucketName}/actions/reencrypt/{objectName}`
///
/// The answer has the header `opc-client-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/ReencryptObject)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReencryptObject {
    request: Request,
}

impl ReencryptObject {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
        object_name: String,
        reencrypt_object_details: ReencryptObjectDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        request.path("objectName", object_name);
        request.json(&reencrypt_object_details);
        Self { request }
    }

    /// The version to encrypt anew; the newest if absent.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.request.query("versionId", version_id.into());
        self
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

oci_sdk_core::request!(ReencryptObject => ());
