// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the copy object requests.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListCopyObjectRequests = GET "/workspaces/{workspaceId}/copyObjectRequests",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/CopyObjectRequestSummaryCollection/ListCopyObjectRequests";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListCopyObjectRequestsSortBy);
        /// The copy status.
        copy_status = query "copyStatus" (models::ListCopyObjectRequestsCopyStatus);
        /// The view of the object to return.
        projection = query "projection" (models::ListCopyObjectRequestsProjection);
        /// Filters by the start time in milliseconds.
        time_started_in_millis = query "timeStartedInMillis" (i64);
        /// Filters by the end time in milliseconds.
        time_ended_in_millis = query "timeEndedInMillis" (i64);
    }
    returns {
        pages(models::CopyObjectRequestSummaryCollection),
        items(models::CopyObjectRequestSummary = |page| page.items),
    }
}
