// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{ByteStream, Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetObject",
        "/n/{namespaceName}/b/{bucketName}/o/{objectName}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/GetObject",
    )
    .with_accept("application/json")
    .with_stream();

/// Downloads an object, or a range of its bytes, along with its metadata.
///
/// `GET /n/{namespaceName}/b/{bucketName}/o/{objectName}`
///
/// The answer has the headers `archival-state`, `cache-control`, `content-disposition`,
/// `content-encoding`, `content-language`, `content-md5`, `content-range`, `etag`, `expires`,
/// `last-modified`, `opc-client-request-id`, `opc-content-crc32c`, `opc-content-sha256`,
/// `opc-content-sha384`, `opc-meta-*`, `opc-multipart-md5`, `opc-multipart-sha256`,
/// `opc-multipart-sha384`, `storage-tier`, `time-of-archival` and `version-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/GetObject)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetObject {
    request: Request,
}

impl GetObject {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
        object_name: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        request.path("objectName", object_name);
        Self { request }
    }

    /// The version of the object; the newest if absent.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.request.query("versionId", version_id.into());
        self
    }

    /// The `Content-Disposition` that the answer should have instead of the stored one.
    pub fn http_response_content_disposition(
        mut self,
        http_response_content_disposition: impl Into<String>,
    ) -> Self {
        self.request
            .query(
                "httpResponseContentDisposition",
                http_response_content_disposition.into(),
            );
        self
    }

    /// The `Cache-Control` that the answer should have instead of the stored one.
    pub fn http_response_cache_control(
        mut self,
        http_response_cache_control: impl Into<String>,
    ) -> Self {
        self.request
            .query("httpResponseCacheControl", http_response_cache_control.into());
        self
    }

    /// The `Content-Type` that the answer should have instead of the stored one.
    pub fn http_response_content_type(
        mut self,
        http_response_content_type: impl Into<String>,
    ) -> Self {
        self.request.query("httpResponseContentType", http_response_content_type.into());
        self
    }

    /// The `Content-Language` that the answer should have instead of the stored one.
    pub fn http_response_content_language(
        mut self,
        http_response_content_language: impl Into<String>,
    ) -> Self {
        self.request
            .query("httpResponseContentLanguage", http_response_content_language.into());
        self
    }

    /// The `Content-Encoding` that the answer should have instead of the stored one.
    pub fn http_response_content_encoding(
        mut self,
        http_response_content_encoding: impl Into<String>,
    ) -> Self {
        self.request
            .query("httpResponseContentEncoding", http_response_content_encoding.into());
        self
    }

    /// The `Expires` that the answer should have instead of the stored one.
    pub fn http_response_expires(
        mut self,
        http_response_expires: impl Into<String>,
    ) -> Self {
        self.request.query("httpResponseExpires", http_response_expires.into());
        self
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
    }

    /// Only answer if the object has another etag than this; the service sends a 304 otherwise.
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

    /// The bytes to download, such as `bytes=0-1023`. It can only be one range.
    pub fn range(mut self, range: impl Into<String>) -> Self {
        self.request.header("range", range.into());
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

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<ByteStream> {
        Call::new(self.request, Received::stream)
    }
}

oci_sdk_core::request!(GetObject => ByteStream);
