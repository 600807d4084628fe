// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the SDDCs.
    ListSddcs = GET "/sddcs",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/SddcSummary/ListSddcs";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The availability domain of the ESXi hosts. Example: `Uocm:PHX-AD-1`.
        compute_availability_domain = query "computeAvailabilityDomain" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListSddcsSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SddcLifecycleState);
    }
    returns { pages(models::SddcCollection), items(models::SddcSummary = |page| page.items) }
}
