// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the errors of a work request. The list is empty unless the work request fails.
    ListWorkRequestErrors = GET "/workRequests/{workRequestId}/errors",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/WorkRequest/ListWorkRequestErrors";
    required {
        work_request_id = path "workRequestId" (String);
    }
    optional {
        /// The maximum number of items per page. From 1 to 100.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::WorkRequestError>), items(models::WorkRequestError) }
}
