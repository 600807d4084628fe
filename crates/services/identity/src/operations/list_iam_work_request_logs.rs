// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the log entries of an identity domain work request.
    ///
    /// The response has the header `retry-after`.
    ListIamWorkRequestLogs = GET "/iamWorkRequests/{iamWorkRequestId}/logs",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IamWorkRequestLogSummary/ListIamWorkRequestLogs";
    required {
        iam_work_request_id = path "iamWorkRequestId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(Vec<models::IamWorkRequestLogSummary>),
        items(models::IamWorkRequestLogSummary),
    }
}
