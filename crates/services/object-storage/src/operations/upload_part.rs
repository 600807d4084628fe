// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Uploads a part of a multipart upload. An existing part with the same number is replaced.
    ///
    /// The response has the headers `etag`, `opc-client-request-id`, `opc-content-crc32c`,
    /// `opc-content-md5`, `opc-content-sha256` and `opc-content-sha384`.
    UploadPart = PUT "/n/{namespaceName}/b/{bucketName}/u/{objectName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/MultipartUpload/UploadPart";
    facts {
        with_unsigned_body();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        object_name = path "objectName" (String);
        upload_id = query "uploadId" (String);
        upload_part_num = query "uploadPartNum" (i64);
        body = body(Body);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
        /// The etag of the existing part. The call succeeds only if the part still has this etag.
        if_match = header "if-match" (String);
        /// The precondition. Only `*` is supported: the call fails if the object already exists.
        if_none_match = header "if-none-match" (String);
        /// The MD5 hash of the body, base64-encoded. The service rejects a body that does not
        /// match.
        content_md5 = header "Content-MD5" (String);
        /// The checksum algorithm to use in addition to MD5.
        opc_checksum_algorithm = header "opc-checksum-algorithm"
            (models::UploadPartOpcChecksumAlgorithm);
        /// The CRC32C checksum of the body, base64-encoded, for verification. Requires the checksum
        /// algorithm `CRC32C`.
        opc_content_crc32c = header "opc-content-crc32c" (String);
        /// The SHA-256 hash of the body, base64-encoded, for verification. Requires the checksum
        /// algorithm `SHA256`.
        opc_content_sha256 = header "opc-content-sha256" (String);
        /// The SHA-384 hash of the body, base64-encoded, for verification. Requires the checksum
        /// algorithm `SHA384`.
        opc_content_sha384 = header "opc-content-sha384" (String);
        /// The algorithm of the customer-provided key (SSE-C) that encrypts the object: `AES256`.
        opc_sse_customer_algorithm = header "opc-sse-customer-algorithm" (String);
        /// The customer-provided key (SSE-C) that encrypts the object, 256 bits, base64-encoded.
        opc_sse_customer_key = secret_header "opc-sse-customer-key" (String);
        /// The SHA-256 hash of the customer-provided key, base64-encoded, for an integrity check.
        opc_sse_customer_key_sha256 = header "opc-sse-customer-key-sha256" (String);
        /// The OCID of the Vault key that encrypts the object.
        opc_sse_kms_key_id = header "opc-sse-kms-key-id" (String);
    }
    returns { empty }
}

/// The required arguments of [`UploadPart`].
#[derive(Debug, Clone)]
pub struct UploadPartArguments<'a> {
    /// The Object Storage namespace of the tenancy.
    pub namespace_name: &'a str,
    /// The name of the bucket.
    pub bucket_name: &'a str,
    /// The name of the object. It can contain slashes. Example: `test/object1.log`.
    pub object_name: &'a str,
    /// The ID of the multipart upload.
    pub upload_id: &'a str,
    /// The number of the part, which determines its position in the object.
    pub upload_part_num: i64,
}
