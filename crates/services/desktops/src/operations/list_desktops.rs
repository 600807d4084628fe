// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the desktops.
    ListDesktops = GET "/desktops",
        "https://docs.oracle.com/iaas/api/#/en/secure-desktops/20220618/Desktop/ListDesktops";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The name of the availability domain.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDesktopsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The OCID of the desktop pool.
        desktop_pool_id = query "desktopPoolId" (String);
    }
    returns { pages(models::DesktopCollection), items(models::DesktopSummary = |page| page.items) }
}
