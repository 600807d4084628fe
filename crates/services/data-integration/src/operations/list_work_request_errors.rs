// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work request errors.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListWorkRequestErrors = GET "/workRequests/{workRequestId}/workRequestErrors",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/WorkRequest/ListWorkRequestErrors";
    facts { without_default_retry(); }
    required {
        work_request_id = path "workRequestId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListWorkRequestErrorsSortBy);
    }
    returns { pages(Vec<models::WorkRequestError>), items(models::WorkRequestError) }
}
