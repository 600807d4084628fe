// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work requests.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/WorkRequest/ListWorkRequests";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The ID of the workspace.
        workspace_id = query "workspaceId" (String);
        /// The work request status.
        work_request_status = query "workRequestStatus" (models::WorkRequestStatus);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListWorkRequestsSortBy);
    }
    returns { pages(Vec<models::WorkRequestSummary>), items(models::WorkRequestSummary) }
}
