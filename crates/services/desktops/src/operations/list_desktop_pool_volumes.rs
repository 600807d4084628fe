// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the desktop pool volumes.
    ListDesktopPoolVolumes = GET "/desktopPools/{desktopPoolId}/volumes",
        "https://docs.oracle.com/iaas/api/#/en/secure-desktops/20220618/DesktopPool/ListDesktopPoolVolumes";
    required {
        desktop_pool_id = path "desktopPoolId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name of the availability domain.
        availability_domain = query "availabilityDomain" (String);
        /// The display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDesktopPoolVolumesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::DesktopPoolVolumeCollection),
        items(models::DesktopPoolVolumeSummary = |page| page.items),
    }
}
