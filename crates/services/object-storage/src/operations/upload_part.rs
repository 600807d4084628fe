// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Body, Call, Client, Operation, Request};

use crate::models::UploadPartOpcChecksumAlgorithm;

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UploadPart",
        "/n/{namespaceName}/b/{bucketName}/u/{objectName}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/MultipartUpload/UploadPart",
    )
    .with_unsigned_body()
    .with_expect_continue();

/// Uploads one part of a multipart upload. A part that had the same number is replaced.
///
/// `PUT /n/{namespaceName}/b/{bucketName}/u/{objectName}`
///
/// The answer has the headers `etag`, `opc-client-request-id`, `opc-content-crc32c`,
/// `opc-content-md5`, `opc-content-sha256` and `opc-content-sha384`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/MultipartUpload/UploadPart)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadPart {
    request: Request,
}

impl UploadPart {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
        object_name: String,
        upload_id: String,
        upload_part_num: i64,
        body: Body,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        request.path("objectName", object_name);
        request.query("uploadId", upload_id);
        request.query("uploadPartNum", upload_part_num);
        request.body(body);
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

    /// Only do it if the part that would be replaced still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
    }

    /// `*` makes the call fail if there is such an object already; nothing else may be given.
    pub fn if_none_match(mut self, if_none_match: impl Into<String>) -> Self {
        self.request.header("if-none-match", if_none_match.into());
        self
    }

    /// `100-continue` has the service check the request before the body is sent.
    pub fn expect(mut self, expect: impl Into<String>) -> Self {
        self.request.header("Expect", expect.into());
        self
    }

    /// The length of the body in bytes.
    #[inline]
    pub fn content_length(mut self, content_length: i64) -> Self {
        self.request.header("Content-Length", content_length);
        self
    }

    /// The MD5 of the body in base64. The service refuses a body that does not match.
    pub fn content_md5(mut self, content_md5: impl Into<String>) -> Self {
        self.request.header("Content-MD5", content_md5.into());
        self
    }

    /// Which checksum to compute and keep besides MD5.
    pub fn opc_checksum_algorithm(
        mut self,
        opc_checksum_algorithm: impl Into<UploadPartOpcChecksumAlgorithm>,
    ) -> Self {
        self.request.header("opc-checksum-algorithm", opc_checksum_algorithm.into());
        self
    }

    /// The CRC32C of the body in base64, to be checked. It goes with the checksum algorithm
    /// `CRC32C`.
    pub fn opc_content_crc32c(mut self, opc_content_crc32c: impl Into<String>) -> Self {
        self.request.header("opc-content-crc32c", opc_content_crc32c.into());
        self
    }

    /// The SHA-256 of the body in base64, to be checked. It goes with the checksum algorithm
    /// `SHA256`.
    pub fn opc_content_sha256(mut self, opc_content_sha256: impl Into<String>) -> Self {
        self.request.header("opc-content-sha256", opc_content_sha256.into());
        self
    }

    /// The SHA-384 of the body in base64, to be checked. It goes with the checksum algorithm
    /// `SHA384`.
    pub fn opc_content_sha384(mut self, opc_content_sha384: impl Into<String>) -> Self {
        self.request.header("opc-content-sha384", opc_content_sha384.into());
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

oci_sdk_core::request!(UploadPart => ());
