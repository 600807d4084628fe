// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a media asset to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMediaAssetDetails {
    /// The ID of the media workflow that produced the asset.
    pub source_media_workflow_id: Option<String>,
    /// The ID of the media workflow job.
    pub media_workflow_job_id: Option<String>,
    /// The version of the media workflow that produced the asset.
    pub source_media_workflow_version: Option<i64>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
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
    /// The metadata.
    pub metadata: Option<Vec<models::Metadata>>,
    /// The index of the first segment file.
    pub segment_range_start_index: Option<i64>,
    /// The index of the last segment file.
    pub segment_range_end_index: Option<i64>,
    /// The tags of the media asset.
    pub media_asset_tags: Option<Vec<models::MediaAssetTag>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    CreateMediaAssetDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            type_ = "type", with_type(models::MediaAssetType);
        }
        optional {
            source_media_workflow_id = "sourceMediaWorkflowId",
                with_source_media_workflow_id(String);
            media_workflow_job_id = "mediaWorkflowJobId", with_media_workflow_job_id(String);
            source_media_workflow_version = "sourceMediaWorkflowVersion",
                with_source_media_workflow_version(i64);
            display_name = "displayName", with_display_name(String);
            parent_media_asset_id = "parentMediaAssetId", with_parent_media_asset_id(String);
            master_media_asset_id = "masterMediaAssetId", with_master_media_asset_id(String);
            bucket_name = "bucketName", with_bucket_name(String);
            namespace_name = "namespaceName", with_namespace_name(String);
            object_name = "objectName", with_object_name(String);
            object_etag = "objectEtag", with_object_etag(String);
            metadata = "metadata", with_metadata([models::Metadata]);
            segment_range_start_index = "segmentRangeStartIndex",
                with_segment_range_start_index(i64);
            segment_range_end_index = "segmentRangeEndIndex", with_segment_range_end_index(i64);
            media_asset_tags = "mediaAssetTags", with_media_asset_tags([models::MediaAssetTag]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::ResourceLock]);
        }
    }
}
