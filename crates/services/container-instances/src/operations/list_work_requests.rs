// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work requests.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/container-instances/20210415/WorkRequestSummaryCollection/ListWorkRequests";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the work request.
        work_request_id = query "workRequestId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the status.
        status = query "status" (models::WorkRequestStatus);
        /// The field to sort by. The default order is descending for `timeAccepted`.
        sort_by = query "sortBy" (models::ListWorkRequestsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The OCID of the resource.
        resource_id = query "resourceId" (String);
    }
    returns {
        pages(models::WorkRequestSummaryCollection),
        items(models::WorkRequestSummary = |page| page.items),
    }
}
