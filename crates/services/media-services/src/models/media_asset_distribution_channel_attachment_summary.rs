// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a media asset distribution channel attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAssetDistributionChannelAttachmentSummary {
    /// The OCID of the media asset.
    pub media_asset_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the distribution channel.
    pub distribution_channel_id: String,
    /// The version.
    pub version: i64,
    /// The lifecycle state.
    pub lifecycle_state: models::MediaAssetDistributionChannelAttachmentLifecycleState,
    /// The ID of the metadata.
    pub metadata_ref: String,
    /// The ID of the media workflow job.
    pub media_workflow_job_id: Option<String>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    MediaAssetDistributionChannelAttachmentSummary {
        media_asset_id = "mediaAssetId";
        display_name = "displayName";
        distribution_channel_id = "distributionChannelId";
        version = "version";
        lifecycle_state = "lifecycleState";
        metadata_ref = "metadataRef";
        media_workflow_job_id = "mediaWorkflowJobId";
        locks = "locks";
    }
}
