// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OCI cache default configuration sets.
    ListOciCacheDefaultConfigSets = GET "/ociCacheDefaultConfigSets",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheDefaultConfigSetSummary/ListOciCacheDefaultConfigSets";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::OciCacheDefaultConfigSetLifecycleState);
        /// Filters by the version of the OCI Cache engine.
        software_version = query "softwareVersion"
            (models::OciCacheDefaultConfigSetSoftwareVersion);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListOciCacheDefaultConfigSetsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::OciCacheDefaultConfigSetCollection),
        items(models::OciCacheDefaultConfigSetSummary = |page| page.items),
    }
}
