// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OCC availabilities.
    ListOccAvailabilities =
        GET "/occAvailabilityCatalogs/{occAvailabilityCatalogId}/occAvailabilities",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccAvailabilityCollection/ListOccAvailabilities";
    required {
        occ_availability_catalog_id = path "occAvailabilityCatalogId" (String);
    }
    optional {
        /// Filters by the date by which the requested capacity is handed over.
        date_expected_capacity_handover = query "dateExpectedCapacityHandover" (String);
        /// Filters by the name of the resource.
        resource_name = query "resourceName" (String);
        /// Filters by the type of the resource.
        resource_type = query "resourceType" (String);
        /// Filters by the type of the workload.
        workload_type = query "workloadType" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `resourceName`.
        sort_by = query "sortBy" (models::ListOccAvailabilitiesSortBy);
    }
    returns {
        pages(models::OccAvailabilityCollection),
        items(models::OccAvailabilitySummary = |page| page.items),
    }
}
