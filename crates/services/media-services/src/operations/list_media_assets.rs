// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the media assets.
    ListMediaAssets = GET "/mediaAssets",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaAsset/ListMediaAssets";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::MediaAssetLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListMediaAssetsSortBy);
        /// The ID of the distribution channel.
        distribution_channel_id = query "distributionChannelId" (String);
        /// Filters by the ID of the media asset that the asset derives from.
        parent_media_asset_id = query "parentMediaAssetId" (String);
        /// Filters by the ID of the first media asset in the chain that the asset derives from.
        master_media_asset_id = query "masterMediaAssetId" (String);
        /// Filters by the type.
        type_ = query "type" (models::MediaAssetType);
        /// The name of the Object Storage bucket.
        bucket_name = query "bucketName" (String);
        /// The name of the object.
        object_name = query "objectName" (String);
        /// The ID of the media workflow job.
        media_workflow_job_id = query "mediaWorkflowJobId" (String);
        /// The ID of the media workflow that produced the asset.
        source_media_workflow_id = query "sourceMediaWorkflowId" (String);
        /// The version of the media workflow that produced the asset.
        source_media_workflow_version = query "sourceMediaWorkflowVersion" (i64);
    }
    returns {
        pages(models::MediaAssetCollection),
        items(models::MediaAssetSummary = |page| page.items),
    }
}
