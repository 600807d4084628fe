// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the asset.
    ///
    /// The response has the header `etag`.
    GetAsset = GET "/assets/{assetId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Asset/GetAsset";
    required {
        asset_id = path "assetId" (String);
    }
    returns { json(models::Asset), state(models::AssetLifecycleState) }
}
