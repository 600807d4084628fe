// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work requests.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/NetMonitor/20160918/WorkRequest/ListWorkRequests";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the work request.
        work_request_id = query "workRequestId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeAccepted`.
        sort_by = query "sortBy" (models::ListWorkRequestsSortBy);
        /// Filters by the status.
        status = query "status" (models::WorkRequestStatus);
        /// The ID of the resource.
        resource_id = query "resourceId" (String);
    }
    returns {
        pages(models::WorkRequestSummaryCollection),
        items(models::WorkRequestSummary = |page| page.items),
    }
}
