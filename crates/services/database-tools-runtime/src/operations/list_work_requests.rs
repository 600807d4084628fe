// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work requests.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/WorkRequest/ListWorkRequests";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The identifier of the resource.
        resource_identifier = query "resourceIdentifier" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeAccepted`. The default order is descending for
        /// `timeAccepted`.
        sort_by = query "sortBy" (models::ListWorkRequestsSortBy);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by the type of the operation.
        operation_type = query_each "operationType" ([models::WorkRequestOperationType]);
        /// Filters by the OCID of the principal who created the resource.
        created_by_principal_id = query "createdByPrincipalId" (String);
        /// Filters by the status.
        status = query_each "status" ([models::WorkRequestStatus]);
    }
    returns {
        pages(models::WorkRequestCollection),
        items(models::WorkRequestSummary = |page| page.items),
    }
}
