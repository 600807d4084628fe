// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::CommitMultipartUploadDetails;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CommitMultipartUpload",
        "/n/{namespaceName}/b/{bucketName}/u/{objectName}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/MultipartUpload/CommitMultipartUpload",
    );

/// Finishes a multipart upload: joins the listed parts into one object, in the order of their
/// numbers.
///
/// `POST /n/{namespaceName}/b/{bucketName}/u/{objectName}`
///
/// The answer has the headers `etag`, `last-modified`, `opc-client-request-id`,
/// `opc-content-crc32c`, `opc-multipart-md5`, `opc-multipart-sha256`, `opc-multipart-sha384`
/// and `version-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/MultipartUpload/CommitMultipartUpload)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CommitMultipartUpload {
    request: Request,
}

impl CommitMultipartUpload {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
        object_name: String,
        upload_id: String,
        commit_multipart_upload_details: CommitMultipartUploadDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        request.path("objectName", object_name);
        request.query("uploadId", upload_id);
        request.json(&commit_multipart_upload_details);
        Self { request }
    }

    /// Only do it if the object that would be replaced still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
    }

    /// `*` makes the call fail if there is such an object already; nothing else may be given.
    pub fn if_none_match(mut self, if_none_match: impl Into<String>) -> Self {
        self.request.header("if-none-match", if_none_match.into());
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
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(CommitMultipartUpload => ());
