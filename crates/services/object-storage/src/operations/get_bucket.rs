// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a bucket, with its settings.
    ///
    /// The response has the headers `etag` and `opc-client-request-id`.
    GetBucket = GET "/n/{namespaceName}/b/{bucketName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Bucket/GetBucket";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
    }
    optional {
        /// The optional fields to include in the response.
        fields = query_list "fields" ([models::GetBucketField]);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The etag to compare. If the bucket still has this etag, the service responds with status
        /// 304.
        if_none_match = header "if-none-match" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { json(models::Bucket) }
}
