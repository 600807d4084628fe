// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a bucket in a compartment.
    ///
    /// The response has the headers `etag`, `location` and `opc-client-request-id`.
    CreateBucket = POST "/n/{namespaceName}/b",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Bucket/CreateBucket";
    required {
        namespace_name = path "namespaceName" (String);
        create_bucket_details = json(models::CreateBucketDetails);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { json(models::Bucket) }
}
