// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates settings of a bucket, or moves it to another compartment. Absent fields are not
    /// changed.
    ///
    /// The response has the headers `etag` and `opc-client-request-id`.
    UpdateBucket = POST "/n/{namespaceName}/b/{bucketName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Bucket/UpdateBucket";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        update_bucket_details = json(models::UpdateBucketDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { json(models::Bucket) }
}
