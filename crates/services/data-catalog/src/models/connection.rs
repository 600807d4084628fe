// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Connection {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertyGetUsage>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
    /// The external key.
    pub external_key: Option<String>,
    /// The time of the last status change.
    pub time_status_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ConnectionLifecycleState>,
    /// Whether the connection is the default connection of its data asset.
    pub is_default: Option<bool>,
    /// The key of the data asset.
    pub data_asset_key: Option<String>,
    /// The key of the type.
    pub type_key: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
}

model! {
    Connection {
        required {
            key = "key", with_key(String);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            time_created = "timeCreated", with_time_created(DateTime<Utc>);
            time_updated = "timeUpdated", with_time_updated(DateTime<Utc>);
            created_by_id = "createdById", with_created_by_id(String);
            updated_by_id = "updatedById", with_updated_by_id(String);
            custom_property_members = "customPropertyMembers",
                with_custom_property_members([models::CustomPropertyGetUsage]);
            properties = "properties", with_properties({{String}});
            external_key = "externalKey", with_external_key(String);
            time_status_updated = "timeStatusUpdated", with_time_status_updated(DateTime<Utc>);
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::ConnectionLifecycleState);
            is_default = "isDefault", with_is_default(bool);
            data_asset_key = "dataAssetKey", with_data_asset_key(String);
            type_key = "typeKey", with_type_key(String);
            uri = "uri", with_uri(String);
        }
    }
}
