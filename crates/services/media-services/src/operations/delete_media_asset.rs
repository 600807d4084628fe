// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes the media asset.
    DeleteMediaAsset = DELETE "/mediaAssets/{mediaAssetId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaAsset/DeleteMediaAsset";
    required {
        media_asset_id = path "mediaAssetId" (String);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The mode of the deletion.
        delete_mode = query "deleteMode" (models::DeleteMediaAssetDeleteMode);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_media_asset); }
}
