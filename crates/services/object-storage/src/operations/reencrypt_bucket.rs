// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Re-encrypts the data keys of all objects in a bucket asynchronously, with the latest version
    /// of its master encryption key. Fails if Oracle manages the key.
    ///
    /// The response has the headers `opc-client-request-id` and `opc-work-request-id`.
    ReencryptBucket = POST "/n/{namespaceName}/b/{bucketName}/actions/reencrypt",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Bucket/ReencryptBucket";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
    }
    optional {
        /// Whether to re-encrypt only the cached bucket keys, and not the keys of the objects.
        is_reencrypt_bucket_key_only = query "isReencryptBucketKeyOnly" (bool);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
    then { work_request(); }
}
