// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(
        Method::HEAD,
        "HeadObject",
        "/n/{namespaceName}/b/{bucketName}/o/{objectName}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/HeadObject",
    );

/// Reads what is known of an object, such as size, etag and metadata, without its content.
///
/// `HEAD /n/{namespaceName}/b/{bucketName}/o/{objectName}`
///
/// The answer has the headers `archival-state`, `cache-control`, `content-disposition`,
/// `content-encoding`, `content-language`, `content-md5`, `etag`, `last-modified`,
/// `opc-client-request-id`, `opc-content-crc32c`, `opc-content-sha256`, `opc-content-sha384`,
/// `opc-meta-*`, `opc-multipart-md5`, `opc-multipart-sha256`, `opc-multipart-sha384`,
/// `storage-tier`, `time-of-archival` and `version-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/HeadObject)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct HeadObject {
    request: Request,
}

impl HeadObject {
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
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(HeadObject => ());
