// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a media asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMediaAssetDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The type.
    pub type_: Option<models::MediaAssetType>,
    /// The ID of the media asset that the asset derives from.
    pub parent_media_asset_id: Option<String>,
    /// The ID of the first media asset in the chain that the asset derives from.
    pub master_media_asset_id: Option<String>,
    /// The metadata.
    pub metadata: Option<Vec<models::Metadata>>,
    /// The tags of the media asset.
    pub media_asset_tags: Option<Vec<models::MediaAssetTag>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateMediaAssetDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            type_ = "type", with_type(models::MediaAssetType), clear_type;
            parent_media_asset_id = "parentMediaAssetId", with_parent_media_asset_id(String),
                clear_parent_media_asset_id;
            master_media_asset_id = "masterMediaAssetId", with_master_media_asset_id(String),
                clear_master_media_asset_id;
            metadata = "metadata", with_metadata([models::Metadata]), clear_metadata;
            media_asset_tags = "mediaAssetTags", with_media_asset_tags([models::MediaAssetTag]),
                clear_media_asset_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
