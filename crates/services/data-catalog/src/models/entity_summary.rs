// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The summary of an entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitySummary {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The business name, which supplements the harvested display name.
    pub business_name: Option<String>,
    /// The description.
    pub description: Option<String>,
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
    /// The external key.
    pub external_key: Option<String>,
    /// The key of the pattern.
    pub pattern_key: Option<String>,
    /// The key of the type.
    pub type_key: Option<String>,
    /// The expression with resolved qualifiers that the logical entity derives from.
    pub realized_expression: Option<String>,
    /// The path.
    pub path: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The URL of the data entity in Object Storage.
    pub object_storage_url: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::EntityLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    EntitySummary {
        key = "key";
        display_name = "displayName";
        business_name = "businessName";
        description = "description";
        is_logical = "isLogical";
        is_partition = "isPartition";
        data_asset_key = "dataAssetKey";
        folder_key = "folderKey";
        folder_name = "folderName";
        external_key = "externalKey";
        pattern_key = "patternKey";
        type_key = "typeKey";
        realized_expression = "realizedExpression";
        path = "path";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        updated_by_id = "updatedById";
        uri = "uri";
        object_storage_url = "objectStorageUrl";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        properties = "properties";
    }
}
