// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the asset.
    ///
    /// The response has the header `etag`.
    UpdateAsset = PUT "/assets/{assetId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Asset/UpdateAsset";
    required {
        asset_id = path "assetId" (String);
        update_asset_details = json(models::UpdateAssetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Asset) }
    then { settled(get_asset, models::Asset, models::AssetLifecycleState); }
}
