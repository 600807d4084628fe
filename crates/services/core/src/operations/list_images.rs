// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the images.
    ListImages = GET "/images",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Image/ListImages";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the operating system. Example: `Oracle Linux`.
        operating_system = query "operatingSystem" (String);
        /// Filters by the version of the operating system. Example: `7.2`.
        operating_system_version = query "operatingSystemVersion" (String);
        /// The shape.
        shape = query "shape" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListImagesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::ImageLifecycleState);
    }
    returns { pages(Vec<models::Image>), items(models::Image) }
}
