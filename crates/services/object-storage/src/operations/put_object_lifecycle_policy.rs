// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Replaces the lifecycle policy of a bucket.
    ///
    /// The response has the headers `etag` and `opc-client-request-id`.
    PutObjectLifecyclePolicy = PUT "/n/{namespaceName}/b/{bucketName}/l",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/ObjectLifecyclePolicy/PutObjectLifecyclePolicy";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        put_object_lifecycle_policy_details = json(models::PutObjectLifecyclePolicyDetails);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The precondition. Only `*` is supported: the call fails if the bucket already has a
        /// lifecycle policy.
        if_none_match = header "if-none-match" (String);
    }
    returns { json(models::ObjectLifecyclePolicy) }
}
