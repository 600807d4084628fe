// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the assets.
    ListAssets = GET "/assets",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AssetCollection/ListAssets";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AssetLifecycleState);
        /// Filters by the key of the source.
        source_key = query "sourceKey" (String);
        /// Filters by the key of the asset in the external environment.
        external_asset_key = query "externalAssetKey" (String);
        /// Filters by the type of the asset.
        asset_type = query "assetType" (models::AssetType);
        /// Filters by the ID of the asset.
        asset_id = query "assetId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListAssetsSortBy);
        /// Filters by the ID of the inventory.
        inventory_id = query "inventoryId" (String);
        /// Filters by the name of the asset class.
        asset_class_name = query "assetClassName" (String);
        /// Filters by the version of the asset class.
        asset_class_version = query "assetClassVersion" (String);
    }
    returns { pages(models::AssetCollection), items(models::AssetSummary = |page| page.items) }
}
