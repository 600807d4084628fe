// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the asset source connections.
    ListAssetSourceConnections = POST "/assetSources/{assetSourceId}/actions/listConnections",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AssetSource/ListAssetSourceConnections";
    required {
        asset_source_id = path "assetSourceId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::AssetSourceConnectionCollection),
        items(models::AssetSourceConnection = |page| page.items),
    }
}
