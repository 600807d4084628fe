// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OCC customer groups.
    ListOccCustomerGroups = GET "/occCustomerGroups",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCustomerGroupCollection/ListOccCustomerGroups";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the status.
        status = query "status" (models::OccCustomerGroupStatus);
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
        /// The field to sort by. The default order is ascending for `name` and `compartmentId` and
        /// descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListOccCustomerGroupsSortBy);
    }
    returns {
        pages(models::OccCustomerGroupCollection),
        items(models::OccCustomerGroupSummary = |page| page.items),
    }
}
