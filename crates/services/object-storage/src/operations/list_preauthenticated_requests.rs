// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the pre-authenticated requests of a bucket.
    ///
    /// The response has the header `opc-client-request-id`.
    ListPreauthenticatedRequests = GET "/n/{namespaceName}/b/{bucketName}/p",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PreauthenticatedRequest/ListPreauthenticatedRequests";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
    }
    optional {
        /// Filters by the object name prefix of the pre-authenticated request.
        object_name_prefix = query "objectNamePrefix" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns {
        pages(Vec<models::PreauthenticatedRequestSummary>),
        items(models::PreauthenticatedRequestSummary),
    }
}
