// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the media asset.
    ///
    /// The response has the header `etag`.
    GetMediaAsset = GET "/mediaAssets/{mediaAssetId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaAsset/GetMediaAsset";
    required {
        media_asset_id = path "mediaAssetId" (String);
    }
    returns { json(models::MediaAsset), state(models::MediaAssetLifecycleState) }
}
