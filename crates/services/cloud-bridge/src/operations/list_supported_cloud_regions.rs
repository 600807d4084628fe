// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the supported cloud regions.
    ListSupportedCloudRegions = GET "/supportedCloudRegions",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/SupportedCloudRegionSummary/ListSupportedCloudRegions";
    optional {
        /// Filters by the type of the asset source.
        asset_source_type = query "assetSourceType" (models::SupportedCloudRegionAssetSourceType);
        /// Filters by the name: with this text anywhere in it.
        name_contains = query "nameContains" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSupportedCloudRegionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::SupportedCloudRegionCollection),
        items(models::SupportedCloudRegionSummary = |page| page.items),
    }
}
