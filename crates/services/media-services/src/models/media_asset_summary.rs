// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a media asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAssetSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::MediaAssetLifecycleState,
    /// The type.
    pub type_: models::MediaAssetType,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The ID of the first media asset in the chain that the asset derives from.
    pub master_media_asset_id: Option<String>,
    /// The ID of the media asset that the asset derives from.
    pub parent_media_asset_id: Option<String>,
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
    MediaAssetSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        type_ = "type";
        time_updated = "timeUpdated";
        master_media_asset_id = "masterMediaAssetId";
        parent_media_asset_id = "parentMediaAssetId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        locks = "locks";
    }
}
