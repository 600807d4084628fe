// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Analyzes the assets.
    AnalyzeAssets = GET "/assetAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AssetAggregation/AnalyzeAssets";
    required {
        compartment_id = query "compartmentId" (String);
        aggregation_properties = query_each "aggregationProperties" ([String]);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AnalyzeAssetsLifecycleState);
        /// The key of the source.
        source_key = query "sourceKey" (String);
        /// The key of the asset in the external environment.
        external_asset_key = query "externalAssetKey" (String);
        /// The type of the asset.
        asset_type = query "assetType" (models::AnalyzeAssetsAssetType);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The fields or attributes to group by.
        group_by = query_each "groupBy" ([String]);
        /// The ID of the inventory.
        inventory_id = query "inventoryId" (String);
        /// The name of the asset class.
        asset_class_name = query "assetClassName" (String);
        /// The version of the asset class.
        asset_class_version = query "assetClassVersion" (String);
    }
    returns {
        pages(models::AssetAggregationCollection),
        items(models::AssetAggregation = |page| page.items),
    }
}
