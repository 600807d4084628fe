// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A media asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAsset {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the media workflow that produced the asset.
    pub source_media_workflow_id: Option<String>,
    /// The ID of the media workflow job.
    pub media_workflow_job_id: Option<String>,
    /// The version of the media workflow that produced the asset.
    pub source_media_workflow_version: Option<i64>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::MediaAssetLifecycleState,
    /// The type.
    pub type_: models::MediaAssetType,
    /// The ID of the media asset that the asset derives from.
    pub parent_media_asset_id: Option<String>,
    /// The ID of the first media asset in the chain that the asset derives from.
    pub master_media_asset_id: Option<String>,
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
    /// The name of the namespace.
    pub namespace_name: Option<String>,
    /// The name of the object.
    pub object_name: Option<String>,
    /// The etag of the object in Object Storage.
    pub object_etag: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The index of the first segment file.
    pub segment_range_start_index: Option<i64>,
    /// The index of the last segment file.
    pub segment_range_end_index: Option<i64>,
    /// The metadata.
    pub metadata: Option<Vec<models::Metadata>>,
    /// The tags of the media asset.
    pub media_asset_tags: Option<Vec<models::MediaAssetTag>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    MediaAsset {
        id = "id";
        compartment_id = "compartmentId";
        source_media_workflow_id = "sourceMediaWorkflowId";
        media_workflow_job_id = "mediaWorkflowJobId";
        source_media_workflow_version = "sourceMediaWorkflowVersion";
        display_name = "displayName";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        type_ = "type";
        parent_media_asset_id = "parentMediaAssetId";
        master_media_asset_id = "masterMediaAssetId";
        bucket_name = "bucketName";
        namespace_name = "namespaceName";
        object_name = "objectName";
        object_etag = "objectEtag";
        time_updated = "timeUpdated";
        segment_range_start_index = "segmentRangeStartIndex";
        segment_range_end_index = "segmentRangeEndIndex";
        metadata = "metadata";
        media_asset_tags = "mediaAssetTags";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        locks = "locks";
    }
}
