// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work request logs.
    ListWorkRequestLogs = GET "/workRequests/{workRequestId}/logs",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/WorkRequestLogEntryCollection/ListWorkRequestLogs";
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
        /// The field to sort by. Default: `timestamp`. The default order is descending for
        /// `timestamp`.
        sort_by = query "sortBy" (models::ListWorkRequestLogsSortBy);
    }
    returns {
        pages(models::WorkRequestLogEntryCollection),
        items(models::WorkRequestLogEntry = |page| page.items),
    }
}
