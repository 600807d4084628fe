// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{
    CreateMultipartUploadDetails, CreateMultipartUploadOpcChecksumAlgorithm,
    MultipartUpload,
};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreateMultipartUpload",
        "/n/{namespaceName}/b/{bucketName}/u",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/MultipartUpload/CreateMultipartUpload",
    );

/// Starts a multipart upload and returns its id. The bucket does not show the object until the
/// upload is committed.
///
/// `POST /n/{namespaceName}/b/{bucketName}/u`
///
/// The answer has the headers `location` and `opc-client-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/MultipartUpload/CreateMultipartUpload)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMultipartUpload {
    request: Request,
}

impl CreateMultipartUpload {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
        create_multipart_upload_details: CreateMultipartUploadDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        request.json(&create_multipart_upload_details);
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

    /// The algorithm of the key of your own that encrypts the object: `AES256`.
    pub fn opc_sse_customer_algorithm(
        mut self,
        opc_sse_customer_algorithm: impl Into<String>,
    ) -> Self {
        self.request
            .header("opc-sse-customer-algorithm", opc_sse_customer_algorithm.into());
        self
    }

    /// The key of your own that encrypts the object, 256 bits in base64.
    pub fn opc_sse_customer_key(
        mut self,
        opc_sse_customer_key: impl Into<String>,
    ) -> Self {
        self.request.secret_header("opc-sse-customer-key", opc_sse_customer_key.into());
        self
    }

    /// The SHA-256 of the key of your own in base64, to find out whether it arrived intact.
    pub fn opc_sse_customer_key_sha256(
        mut self,
        opc_sse_customer_key_sha256: impl Into<String>,
    ) -> Self {
        self.request
            .header("opc-sse-customer-key-sha256", opc_sse_customer_key_sha256.into());
        self
    }

    /// The OCID of the Vault key that is to encrypt the object.
    pub fn opc_sse_kms_key_id(mut self, opc_sse_kms_key_id: impl Into<String>) -> Self {
        self.request.header("opc-sse-kms-key-id", opc_sse_kms_key_id.into());
        self
    }

    /// Which checksum to compute and keep besides MD5.
    pub fn opc_checksum_algorithm(
        mut self,
        opc_checksum_algorithm: impl Into<CreateMultipartUploadOpcChecksumAlgorithm>,
    ) -> Self {
        self.request.header("opc-checksum-algorithm", opc_checksum_algorithm.into());
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
    pub fn send(self) -> Call<MultipartUpload> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreateMultipartUpload => MultipartUpload);
