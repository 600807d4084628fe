// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the lifecycle policy of a bucket.
    ///
    /// The response has the headers `etag` and `opc-client-request-id`.
    GetObjectLifecyclePolicy = GET "/n/{namespaceName}/b/{bucketName}/l",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/ObjectLifecyclePolicy/GetObjectLifecyclePolicy";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { json(models::ObjectLifecyclePolicy) }
}
