// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a replication policy, which copies new and changed objects of the bucket to another
    /// bucket. The destination bucket becomes read-only.
    ///
    /// The response has the header `opc-client-request-id`.
    CreateReplicationPolicy = POST "/n/{namespaceName}/b/{bucketName}/replicationPolicies",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Replication/CreateReplicationPolicy";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        create_replication_policy_details = json(models::CreateReplicationPolicyDetails);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { json(models::ReplicationPolicy) }
}
