// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the buckets of a compartment, at most 1,000 per page.
    ///
    /// The response has the header `opc-client-request-id`.
    ListBuckets = GET "/n/{namespaceName}/b",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Bucket/ListBuckets";
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The optional fields to include. `tags` includes the tags of each bucket.
        fields = query_list "fields" ([models::ListBucketsField]);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { pages(Vec<models::BucketSummary>), items(models::BucketSummary) }
}
