// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A data asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAsset {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the data catalog.
    pub catalog_id: Option<String>,
    /// The external key.
    pub external_key: Option<String>,
    /// The key of the type.
    pub type_key: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DataAssetLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time of the harvest.
    pub time_harvested: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertyGetUsage>>,
    /// The data selector patterns.
    pub data_selector_patterns: Option<Vec<models::PatternSummary>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    DataAsset {
        key = "key";
        display_name = "displayName";
        description = "description";
        catalog_id = "catalogId";
        external_key = "externalKey";
        type_key = "typeKey";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_harvested = "timeHarvested";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
        uri = "uri";
        custom_property_members = "customPropertyMembers";
        data_selector_patterns = "dataSelectorPatterns";
        properties = "properties";
    }
}
