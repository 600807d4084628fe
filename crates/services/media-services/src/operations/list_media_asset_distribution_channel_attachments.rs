// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the media asset distribution channel attachments.
    ListMediaAssetDistributionChannelAttachments =
        GET "/mediaAssets/{mediaAssetId}/distributionChannelAttachments",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaAssetDistributionChannelAttachmentCollection/ListMediaAssetDistributionChannelAttachments";
    required {
        media_asset_id = path "mediaAssetId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName`.
        sort_by = query "sortBy" (models::ListMediaAssetDistributionChannelAttachmentsSortBy);
        /// Filters by the ID of the distribution channel.
        distribution_channel_id = query "distributionChannelId" (String);
    }
    returns {
        pages(models::MediaAssetDistributionChannelAttachmentCollection),
        items(models::MediaAssetDistributionChannelAttachmentSummary = |page| page.items),
    }
}
