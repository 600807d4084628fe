// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the target asset.
    ///
    /// The response has the header `etag`.
    GetTargetAsset = GET "/targetAssets/{targetAssetId}",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/TargetAsset/GetTargetAsset";
    required {
        target_asset_id = path "targetAssetId" (String);
    }
    returns { json(models::TargetAsset), state(models::TargetAssetLifecycleState) }
}
