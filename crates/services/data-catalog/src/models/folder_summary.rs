// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a folder.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FolderSummary {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The business name, which supplements the harvested display name.
    pub business_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The key of the data asset.
    pub data_asset_key: Option<String>,
    /// The key of the parent folder. Null if there is none.
    pub parent_folder_key: Option<String>,
    /// The key of the type.
    pub type_key: Option<String>,
    /// The path.
    pub path: Option<String>,
    /// The external key.
    pub external_key: Option<String>,
    /// The time when the object was last modified in the external system.
    pub time_external: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The URL of the data entity in Object Storage.
    pub object_storage_url: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::FolderLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    FolderSummary {
        key = "key";
        display_name = "displayName";
        business_name = "businessName";
        description = "description";
        data_asset_key = "dataAssetKey";
        parent_folder_key = "parentFolderKey";
        type_key = "typeKey";
        path = "path";
        external_key = "externalKey";
        time_external = "timeExternal";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        uri = "uri";
        object_storage_url = "objectStorageUrl";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
