// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work requests of a compartment, optionally for one resource.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/WorkRequestSummary/ListWorkRequests";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the work request.
        id = query "id" (String);
        /// Filters by the OCID of the affected resource.
        resource_id = query "resourceId" (String);
        /// Filters by operation type.
        operation_type = query "operationType" (models::WorkRequestOperationType);
        /// Filters by status.
        status = query "status" (models::WorkRequestStatus);
        /// The maximum number of items per page. From 1 to 100.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Unless `sortOrder` is set, times are sorted in descending order
        /// and all other fields in ascending order.
        sort_by = query "sortBy" (models::ListWorkRequestsSortBy);
    }
    returns { pages(Vec<models::WorkRequestSummary>), items(models::WorkRequestSummary) }
}
