// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a replication policy, with its destination and synchronization time.
    ///
    /// The response has the header `opc-client-request-id`.
    GetReplicationPolicy =
        GET "/n/{namespaceName}/b/{bucketName}/replicationPolicies/{replicationId}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Replication/GetReplicationPolicy";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        replication_id = path "replicationId" (String);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { json(models::ReplicationPolicy) }
}
