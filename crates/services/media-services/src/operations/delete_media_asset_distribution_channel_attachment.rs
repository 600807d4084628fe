// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the media asset distribution channel attachment.
    DeleteMediaAssetDistributionChannelAttachment =
        DELETE "/mediaAssets/{mediaAssetId}/distributionChannelAttachments/{distributionChannelId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaAssetDistributionChannelAttachment/DeleteMediaAssetDistributionChannelAttachment";
    required {
        media_asset_id = path "mediaAssetId" (String);
        distribution_channel_id = path "distributionChannelId" (String);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The version.
        version = query "version" (i64);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_media_asset_distribution_channel_attachment); }
}
