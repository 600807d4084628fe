// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the asset source.
    ///
    /// The response has the header `etag`.
    GetAssetSource = GET "/assetSources/{assetSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AssetSource/GetAssetSource";
    required {
        asset_source_id = path "assetSourceId" (String);
    }
    returns { json(models::AssetSource), state(models::AssetSourceLifecycleState) }
}
