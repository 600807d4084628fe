// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// An entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Entity {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The business name, which supplements the harvested display name.
    pub business_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::EntityLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The external key.
    pub external_key: Option<String>,
    /// The key of the pattern.
    pub pattern_key: Option<String>,
    /// The expression with resolved qualifiers that the logical entity derives from.
    pub realized_expression: Option<String>,
    /// The time when the object was last modified in the external system.
    pub time_external: Option<DateTime<Utc>>,
    /// The time of the harvest.
    pub time_harvested: Option<DateTime<Utc>>,
    /// The related objects and their relationships.
    pub object_relationships: Option<Vec<models::ObjectRelationship>>,
    /// The time of the last status change.
    pub time_status_updated: Option<DateTime<Utc>>,
    /// Whether the object is logical, as opposed to physical.
    pub is_logical: Option<bool>,
    /// Whether the object is a part of a parent object.
    pub is_partition: Option<bool>,
    /// The key of the data asset.
    pub data_asset_key: Option<String>,
    /// The key of the folder.
    pub folder_key: Option<String>,
    /// The name of the folder.
    pub folder_name: Option<String>,
    /// The path.
    pub path: Option<String>,
    /// The harvest status.
    pub harvest_status: Option<models::EntityHarvestStatus>,
    /// The key of the last harvest job that updated the object.
    pub last_job_key: Option<String>,
    /// The key of the type.
    pub type_key: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The URL of the data entity in Object Storage.
    pub object_storage_url: Option<String>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertyGetUsage>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    Entity {
        key = "key";
        display_name = "displayName";
        business_name = "businessName";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        external_key = "externalKey";
        pattern_key = "patternKey";
        realized_expression = "realizedExpression";
        time_external = "timeExternal";
        time_harvested = "timeHarvested";
        object_relationships = "objectRelationships";
        time_status_updated = "timeStatusUpdated";
        is_logical = "isLogical";
        is_partition = "isPartition";
        data_asset_key = "dataAssetKey";
        folder_key = "folderKey";
        folder_name = "folderName";
        path = "path";
        harvest_status = "harvestStatus";
        last_job_key = "lastJobKey";
        type_key = "typeKey";
        uri = "uri";
        object_storage_url = "objectStorageUrl";
        custom_property_members = "customPropertyMembers";
        properties = "properties";
    }
}
