// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Downloads an object, or a byte range of it, with its metadata. The method `download` of the
    /// client writes an object to a file, in parallel ranges.
    ///
    /// The response has the headers `archival-state`, `cache-control`, `content-disposition`,
    /// `content-encoding`, `content-language`, `content-md5`, `content-range`, `etag`, `expires`,
    /// `last-modified`, `opc-client-request-id`, `opc-content-crc32c`, `opc-content-sha256`,
    /// `opc-content-sha384`, `opc-meta-*`, `opc-multipart-md5`, `opc-multipart-sha256`,
    /// `opc-multipart-sha384`, `storage-tier`, `time-of-archival` and `version-id`.
    GetObject = GET "/n/{namespaceName}/b/{bucketName}/o/{objectName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/GetObject";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        object_name = path "objectName" (String);
    }
    optional {
        /// The version ID of the object. Defaults to the latest version.
        version_id = query "versionId" (String);
        /// The `Content-Disposition` header of the response, which overrides the stored one.
        http_response_content_disposition = query "httpResponseContentDisposition" (String);
        /// The `Cache-Control` header of the response, which overrides the stored one.
        http_response_cache_control = query "httpResponseCacheControl" (String);
        /// The `Content-Type` header of the response, which overrides the stored one.
        http_response_content_type = query "httpResponseContentType" (String);
        /// The `Content-Language` header of the response, which overrides the stored one.
        http_response_content_language = query "httpResponseContentLanguage" (String);
        /// The `Content-Encoding` header of the response, which overrides the stored one.
        http_response_content_encoding = query "httpResponseContentEncoding" (String);
        /// The `Expires` header of the response, which overrides the stored one.
        http_response_expires = query "httpResponseExpires" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The etag to compare. If the object still has this etag, the service responds with status
        /// 304.
        if_none_match = header "if-none-match" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
        /// The byte range to download, such as `bytes=0-1023`. Only a single range is supported.
        range = header "range" (String);
        /// The algorithm of the customer-provided key (SSE-C) that encrypts the object: `AES256`.
        opc_sse_customer_algorithm = header "opc-sse-customer-algorithm" (String);
        /// The customer-provided key (SSE-C) that encrypts the object, 256 bits, base64-encoded.
        opc_sse_customer_key = secret_header "opc-sse-customer-key" (String);
        /// The SHA-256 hash of the customer-provided key, base64-encoded, for an integrity check.
        opc_sse_customer_key_sha256 = header "opc-sse-customer-key-sha256" (String);
    }
    returns { stream }
}
