// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the associated OCI cache clusters.
    ListAssociatedOciCacheClusters =
        POST "/ociCacheConfigSets/{ociCacheConfigSetId}/actions/listAssociatedOciCacheClusters",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/AssociatedOciCacheClusterSummary/ListAssociatedOciCacheClusters";
    required {
        oci_cache_config_set_id = path "ociCacheConfigSetId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListAssociatedOciCacheClustersSortBy);
    }
    returns {
        pages(models::AssociatedOciCacheClusterCollection),
        items(models::AssociatedOciCacheClusterSummary = |page| page.items),
    }
}
