// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the media asset distribution channel attachment.
    ///
    /// The response has the header `etag`.
    GetMediaAssetDistributionChannelAttachment =
        GET "/mediaAssets/{mediaAssetId}/distributionChannelAttachments/{distributionChannelId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaAssetDistributionChannelAttachment/GetMediaAssetDistributionChannelAttachment";
    required {
        media_asset_id = path "mediaAssetId" (String);
        distribution_channel_id = path "distributionChannelId" (String);
    }
    optional {
        /// The version.
        version = query "version" (i64);
    }
    returns {
        json(models::MediaAssetDistributionChannelAttachment),
        state(models::MediaAssetDistributionChannelAttachmentLifecycleState),
    }
}
