// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A folder.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Folder {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The business name, which supplements the harvested display name.
    pub business_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The key of the parent folder. Null if there is none.
    pub parent_folder_key: Option<String>,
    /// The key of the type.
    pub type_key: Option<String>,
    /// The time of the harvest.
    pub time_harvested: Option<DateTime<Utc>>,
    /// The related objects and their relationships.
    pub object_relationships: Option<Vec<models::ObjectRelationship>>,
    /// The path.
    pub path: Option<String>,
    /// The key of the data asset.
    pub data_asset_key: Option<String>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertyGetUsage>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
    /// The external key.
    pub external_key: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The time when the object was last modified in the external system.
    pub time_external: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::FolderLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The harvest status.
    pub harvest_status: Option<models::FolderHarvestStatus>,
    /// The key of the last harvest job that updated the object.
    pub last_job_key: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The URL of the data entity in Object Storage.
    pub object_storage_url: Option<String>,
}

model! {
    Folder {
        key = "key";
        display_name = "displayName";
        business_name = "businessName";
        description = "description";
        parent_folder_key = "parentFolderKey";
        type_key = "typeKey";
        time_harvested = "timeHarvested";
        object_relationships = "objectRelationships";
        path = "path";
        data_asset_key = "dataAssetKey";
        custom_property_members = "customPropertyMembers";
        properties = "properties";
        external_key = "externalKey";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
        time_external = "timeExternal";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        harvest_status = "harvestStatus";
        last_job_key = "lastJobKey";
        uri = "uri";
        object_storage_url = "objectStorageUrl";
    }
}
