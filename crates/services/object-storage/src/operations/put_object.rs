// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Uploads an object of at most 50 GiB in a single request. An existing object with the same
    /// name is overwritten. The method `upload` of the client takes content of any size.
    ///
    /// The response has the headers `etag`, `last-modified`, `opc-client-request-id`,
    /// `opc-content-crc32c`, `opc-content-md5`, `opc-content-sha256`, `opc-content-sha384` and
    /// `version-id`.
    PutObject = PUT "/n/{namespaceName}/b/{bucketName}/o/{objectName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/PutObject";
    facts {
        with_unsigned_body();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        object_name = path "objectName" (String);
        body = body(Body);
    }
    optional {
        /// The etag of the existing object. The call succeeds only if the object still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The precondition. Only `*` is supported: the call fails if the object already exists.
        if_none_match = header "if-none-match" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
        /// The MD5 hash of the body, base64-encoded. The service rejects a body that does not
        /// match.
        content_md5 = header "Content-MD5" (String);
        /// The checksum algorithm to use in addition to MD5.
        opc_checksum_algorithm = header "opc-checksum-algorithm"
            (models::PutObjectOpcChecksumAlgorithm);
        /// The CRC32C checksum of the body, base64-encoded, for verification. Requires the checksum
        /// algorithm `CRC32C`.
        opc_content_crc32c = header "opc-content-crc32c" (String);
        /// The SHA-256 hash of the body, base64-encoded, for verification. Requires the checksum
        /// algorithm `SHA256`.
        opc_content_sha256 = header "opc-content-sha256" (String);
        /// The SHA-384 hash of the body, base64-encoded, for verification. Requires the checksum
        /// algorithm `SHA384`.
        opc_content_sha384 = header "opc-content-sha384" (String);
        /// The media type of the object. Defaults to `application/octet-stream`.
        content_type = header "Content-Type" (String);
        /// The language of the content, stored with the object and returned on download.
        content_language = header "Content-Language" (String);
        /// The encoding of the content, such as `gzip`, stored with the object and returned on
        /// download.
        content_encoding = header "Content-Encoding" (String);
        /// The `Content-Disposition` header, such as `attachment; filename=report.pdf`, stored with
        /// the object and returned on download.
        content_disposition = header "Content-Disposition" (String);
        /// The `Cache-Control` header, stored with the object and returned on download.
        cache_control = header "Cache-Control" (String);
        /// The algorithm of the customer-provided key (SSE-C) that encrypts the object: `AES256`.
        opc_sse_customer_algorithm = header "opc-sse-customer-algorithm" (String);
        /// The customer-provided key (SSE-C) that encrypts the object, 256 bits, base64-encoded.
        opc_sse_customer_key = secret_header "opc-sse-customer-key" (String);
        /// The SHA-256 hash of the customer-provided key, base64-encoded, for an integrity check.
        opc_sse_customer_key_sha256 = header "opc-sse-customer-key-sha256" (String);
        /// The OCID of the Vault key that encrypts the object.
        opc_sse_kms_key_id = header "opc-sse-kms-key-id" (String);
        /// The storage tier of the object. Defaults to the tier of the bucket.
        storage_tier = header "storage-tier" (models::PutObjectStorageTier);
        /// The custom metadata, stored with the object. Each name is sent with the prefix
        /// `opc-meta-`.
        ///
        /// Adds entries to those of earlier calls.
        opc_meta = header_entries "opc-meta-" ({String});
    }
    returns { empty }
}
