// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the media asset.
    ///
    /// The response has the header `etag`.
    UpdateMediaAsset = PUT "/mediaAssets/{mediaAssetId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaAsset/UpdateMediaAsset";
    required {
        media_asset_id = path "mediaAssetId" (String);
        update_media_asset_details = json(models::UpdateMediaAssetDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MediaAsset) }
    then { settled(get_media_asset, models::MediaAsset, models::MediaAssetLifecycleState); }
}
