// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a replication policy, which stops replication from the source bucket.
    ///
    /// The response has the header `opc-client-request-id`.
    DeleteReplicationPolicy =
        DELETE "/n/{namespaceName}/b/{bucketName}/replicationPolicies/{replicationId}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Replication/DeleteReplicationPolicy";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        replication_id = path "replicationId" (String);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
}
