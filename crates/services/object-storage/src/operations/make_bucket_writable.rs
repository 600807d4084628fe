// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Stops replication to a destination bucket and makes it writable. The replication policy is
    /// deleted.
    ///
    /// The response has the header `opc-client-request-id`.
    MakeBucketWritable = POST "/n/{namespaceName}/b/{bucketName}/actions/makeBucketWritable",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Replication/MakeBucketWritable";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
}
