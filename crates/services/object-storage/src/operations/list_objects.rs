// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the objects of a bucket by name, at most 1,000 per page. The value of `nextStartWith`
    /// in the response is the `start` parameter of the next page. The method `list_prefix` of the
    /// client lists the objects and common prefixes below a prefix.
    ///
    /// The response has the header `opc-client-request-id`.
    ListObjects = GET "/n/{namespaceName}/b/{bucketName}/o",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/ListObjects";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
    }
    optional {
        /// Filters by object name prefix.
        prefix = query "prefix" (String);
        /// Filters by name. Returns only names greater than or equal to this value.
        start = query "start" (String);
        /// Filters by name. Returns only names less than this value.
        end = query "end" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The delimiter for grouping object names. Only `/` is supported. Names that contain the
        /// delimiter after `prefix` are not listed in `objects`; their common prefixes are listed
        /// in `prefixes`.
        delimiter = query "delimiter" (String);
        /// The fields of each object to return, such as `size`, `md5` or `timeCreated`. Defaults to
        /// the name only.
        fields = query_list "fields" ([models::ListObjectsField]);
        /// Filters by name. Returns only names greater than this value.
        start_after = query "startAfter" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns {
        pages(models::ListObjects, "start", |page| page.next_start_with.clone()),
        items(models::ObjectSummary = |page| page.objects),
    }
}
