// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Copies an object asynchronously, within its region or to another region. The work request
    /// reports the progress. The method `copy` of the client is a shorter form.
    ///
    /// The response has the headers `opc-client-request-id` and `opc-work-request-id`.
    CopyObject = POST "/n/{namespaceName}/b/{bucketName}/actions/copyObject",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/CopyObject";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        copy_object_details = json(models::CopyObjectDetails);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
        /// The algorithm of the customer-provided key (SSE-C) that encrypts the copy: `AES256`.
        opc_sse_customer_algorithm = header "opc-sse-customer-algorithm" (String);
        /// The customer-provided key (SSE-C) that encrypts the copy, 256 bits, base64-encoded.
        opc_sse_customer_key = secret_header "opc-sse-customer-key" (String);
        /// The SHA-256 hash of the customer-provided key, base64-encoded, for an integrity check.
        opc_sse_customer_key_sha256 = header "opc-sse-customer-key-sha256" (String);
        /// The algorithm of the customer-provided key (SSE-C) that encrypts the source object:
        /// `AES256`.
        opc_source_sse_customer_algorithm = header "opc-source-sse-customer-algorithm" (String);
        /// The customer-provided key (SSE-C) that encrypts the source object, 256 bits,
        /// base64-encoded.
        opc_source_sse_customer_key = secret_header "opc-source-sse-customer-key" (String);
        /// The SHA-256 hash of the source object's key, base64-encoded, for an integrity check.
        opc_source_sse_customer_key_sha256 = header "opc-source-sse-customer-key-sha256" (String);
        /// The OCID of the Vault key that encrypts the copy.
        opc_sse_kms_key_id = header "opc-sse-kms-key-id" (String);
    }
    returns { empty }
    then { work_request(); }
}
