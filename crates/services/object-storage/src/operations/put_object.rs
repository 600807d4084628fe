// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, Method, Received};
use oci_sdk_core::{Body, Call, Client, Operation, Request};

use crate::models::{PutObjectOpcChecksumAlgorithm, PutObjectStorageTier};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "PutObject",
        "/n/{namespaceName}/b/{bucketName}/o/{objectName}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/PutObject",
    )
    .with_unsigned_body()
    .with_expect_continue();

/// Uploads an object of at most 50 GiB in one request, in place of any object that has the
/// name.
///
/// `PUT /n/{namespaceName}/b/{bucketName}/o/{objectName}`
///
/// The answer has the headers `etag`, `last-modified`, `opc-client-request-id`,
/// `opc-content-crc32c`, `opc-content-md5`, `opc-content-sha256`, `opc-content-sha384` and
/// `version-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/PutObject)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutObject {
    request: Request,
}

impl PutObject {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
        object_name: String,
        body: Body,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        request.path("objectName", object_name);
        request.body(body);
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
        opc_checksum_algorithm: impl Into<PutObjectOpcChecksumAlgorithm>,
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

    /// The media type of the object; `application/octet-stream` if absent.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.request.header("Content-Type", content_type.into());
        self
    }

    /// The language of the content, kept for those who download it.
    pub fn content_language(mut self, content_language: impl Into<String>) -> Self {
        self.request.header("Content-Language", content_language.into());
        self
    }

    /// How the content is encoded, such as `gzip`, kept for those who download it.
    pub fn content_encoding(mut self, content_encoding: impl Into<String>) -> Self {
        self.request.header("Content-Encoding", content_encoding.into());
        self
    }

    /// How to present the object, such as under which file name, kept for those who download it.
    pub fn content_disposition(
        mut self,
        content_disposition: impl Into<String>,
    ) -> Self {
        self.request.header("Content-Disposition", content_disposition.into());
        self
    }

    /// How long the object may be cached, kept for those who download it.
    pub fn cache_control(mut self, cache_control: impl Into<String>) -> Self {
        self.request.header("Cache-Control", cache_control.into());
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

    /// The storage tier for the object; that of the bucket if absent.
    pub fn storage_tier(
        mut self,
        storage_tier: impl Into<PutObjectStorageTier>,
    ) -> Self {
        self.request.header("storage-tier", storage_tier.into());
        self
    }

    /// Metadata of your own, kept with the object. Each name is sent with `opc-meta-` before it.
    ///
    /// Adds entries; can be called again for more.
    pub fn opc_meta(
        mut self,
        opc_meta: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.request
            .header_entries(
                "opc-meta-",
                generated::entries::<String, _, _, _>(opc_meta),
            );
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

oci_sdk_core::request!(PutObject => ());
