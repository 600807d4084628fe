// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the metadata of an object, such as size and etag, without its content.
    ///
    /// The response has the headers `archival-state`, `cache-control`, `content-disposition`,
    /// `content-encoding`, `content-language`, `content-md5`, `etag`, `last-modified`,
    /// `opc-client-request-id`, `opc-content-crc32c`, `opc-content-sha256`, `opc-content-sha384`,
    /// `opc-meta-*`, `opc-multipart-md5`, `opc-multipart-sha256`, `opc-multipart-sha384`,
    /// `storage-tier`, `time-of-archival` and `version-id`.
    HeadObject = HEAD "/n/{namespaceName}/b/{bucketName}/o/{objectName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/HeadObject";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        object_name = path "objectName" (String);
    }
    optional {
        /// The version ID of the object. Defaults to the latest version.
        version_id = query "versionId" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The etag to compare. If the object still has this etag, the service responds with status
        /// 304.
        if_none_match = header "if-none-match" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
        /// The algorithm of the customer-provided key (SSE-C) that encrypts the object: `AES256`.
        opc_sse_customer_algorithm = header "opc-sse-customer-algorithm" (String);
        /// The customer-provided key (SSE-C) that encrypts the object, 256 bits, base64-encoded.
        opc_sse_customer_key = secret_header "opc-sse-customer-key" (String);
        /// The SHA-256 hash of the customer-provided key, base64-encoded, for an integrity check.
        opc_sse_customer_key_sha256 = header "opc-sse-customer-key-sha256" (String);
    }
    returns { empty }
}
