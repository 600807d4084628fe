// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the PSA work requests.
    ListPsaWorkRequests = GET "/psaWorkRequests",
        "https://docs.oracle.com/iaas/api/#/en/psasvc/20240301/WorkRequest/ListPsaWorkRequests";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The OCID of the work request.
        work_request_id = query "workRequestId" (String);
        /// Filters by the status.
        status = query "status" (models::ListPsaWorkRequestsStatus);
        /// The OCID of the resource.
        resource_id = query "resourceId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeAccepted`.
        sort_by = query "sortBy" (models::ListPsaWorkRequestsSortBy);
    }
    returns {
        pages(models::WorkRequestSummaryCollection),
        items(models::WorkRequestSummary = |page| page.items),
    }
}
