// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OCC capacity requests.
    ListOccCapacityRequests = GET "/occCapacityRequests",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCapacityRequestCollection/ListOccCapacityRequests";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the availability catalog.
        occ_availability_catalog_id = query "occAvailabilityCatalogId" (String);
        /// Filters by the OCI service that capacity is managed for.
        namespace = query "namespace" (models::OccCapacityRequestNamespace);
        /// Filters by the type of the request. Case-insensitive.
        request_type = query "requestType" (models::OccCapacityRequestRequestType);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName`.
        sort_by = query "sortBy" (models::ListOccCapacityRequestsSortBy);
    }
    returns {
        pages(models::OccCapacityRequestCollection),
        items(models::OccCapacityRequestSummary = |page| page.items),
    }
}
