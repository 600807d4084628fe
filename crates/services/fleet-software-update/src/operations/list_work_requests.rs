// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work requests.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/WorkRequest/ListWorkRequests";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the work request.
        work_request_id = query "workRequestId" (String);
        /// Filters by the status.
        status = query "status" (models::WorkRequestStatus);
        /// The ID of the resource.
        resource_id = query "resourceId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeAccepted`.
        sort_by = query "sortBy" (models::ListWorkRequestsSortBy);
    }
    returns {
        pages(models::WorkRequestSummaryCollection),
        items(models::WorkRequestSummary = |page| page.items),
    }
}
