// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the BYOLs.
    ListByols = GET "/byols",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/ByolSummary/ListByols";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the bring-your-own-license.
        byol_id = query "byolId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ByolLifecycleState);
        /// Filters by the type of the VMware software that the license.
        software_type = query "softwareType" (models::ByolSoftwareType);
        /// Filters by the number of licensed units that are not yet allocated to a region: at least
        /// this value.
        available_units_greater_than_or_equal_to = query "availableUnitsGreaterThanOrEqualTo" (f64);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeTermStart` and `timeCreated`.
        sort_by = query "sortBy" (models::ListByolsSortBy);
    }
    returns { pages(models::ByolCollection), items(models::ByolSummary = |page| page.items) }
}
