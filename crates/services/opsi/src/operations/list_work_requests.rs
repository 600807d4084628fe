// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work requests.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/WorkRequests/ListWorkRequests";
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the status.
        status = query "status" (models::WorkRequestStatus);
        /// The ID of the resource.
        resource_id = query "resourceId" (String);
        /// The OCID of the related resource.
        related_resource_id = query "relatedResourceId" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeAccepted`.
        sort_by = query "sortBy" (models::ListWorkRequestsSortBy);
    }
    returns { pages(models::WorkRequestCollection), items(models::WorkRequest = |page| page.items) }
}
