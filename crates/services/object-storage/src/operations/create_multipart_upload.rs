// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a multipart upload and returns its ID. The object does not exist in the bucket until
    /// the upload is committed. The method `upload` of the client does all of this.
    ///
    /// The response has the headers `location` and `opc-client-request-id`.
    CreateMultipartUpload = POST "/n/{namespaceName}/b/{bucketName}/u",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/MultipartUpload/CreateMultipartUpload";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        create_multipart_upload_details = json(models::CreateMultipartUploadDetails);
    }
    optional {
        /// The etag of the existing object. The call succeeds only if the object still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The precondition. Only `*` is supported: the call fails if the object already exists.
        if_none_match = header "if-none-match" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
        /// The algorithm of the customer-provided key (SSE-C) that encrypts the object: `AES256`.
        opc_sse_customer_algorithm = header "opc-sse-customer-algorithm" (String);
        /// The customer-provided key (SSE-C) that encrypts the object, 256 bits, base64-encoded.
        opc_sse_customer_key = secret_header "opc-sse-customer-key" (String);
        /// The SHA-256 hash of the customer-provided key, base64-encoded, for an integrity check.
        opc_sse_customer_key_sha256 = header "opc-sse-customer-key-sha256" (String);
        /// The OCID of the Vault key that encrypts the object.
        opc_sse_kms_key_id = header "opc-sse-kms-key-id" (String);
        /// The checksum algorithm to use in addition to MD5.
        opc_checksum_algorithm = header "opc-checksum-algorithm"
            (models::CreateMultipartUploadOpcChecksumAlgorithm);
    }
    returns { json(models::MultipartUpload) }
}
