// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the log entries of a work request.
    ListWorkRequestLogs = GET "/workRequests/{workRequestId}/logs",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-workrequests-workrequestid-logs-get.html";
    required {
        work_request_id = path "workRequestId" (String);
    }
    optional {
        /// The maximum number of items per page, from 1 to 1000. The default is 10.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Only `timestamp` is supported. The default order is descending.
        sort_by = query "sortBy" (models::ListWorkRequestLogsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::WorkRequestLogEntryCollection),
        items(models::WorkRequestLogEntry = |page| page.items),
    }
}
