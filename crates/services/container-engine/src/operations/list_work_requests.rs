// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work requests.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/WorkRequestSummary/ListWorkRequests";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The OCID of the cluster.
        cluster_id = query "clusterId" (String);
        /// The OCID of the resource.
        resource_id = query "resourceId" (String);
        /// The type of the resource.
        resource_type = query "resourceType" (models::ListWorkRequestsResourceType);
        /// Filters by the status.
        status = query_each "status" ([String]);
        /// The maximum number of items per page. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListWorkRequestsSortBy);
    }
    returns { pages(Vec<models::WorkRequestSummary>), items(models::WorkRequestSummary) }
}
