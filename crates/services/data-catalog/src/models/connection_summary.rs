// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionSummary {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The key of the data asset.
    pub data_asset_key: Option<String>,
    /// The key of the type.
    pub type_key: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The external key.
    pub external_key: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ConnectionLifecycleState>,
    /// Whether the connection is the default connection of its data asset.
    pub is_default: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    ConnectionSummary {
        key = "key";
        description = "description";
        display_name = "displayName";
        data_asset_key = "dataAssetKey";
        type_key = "typeKey";
        uri = "uri";
        external_key = "externalKey";
        lifecycle_state = "lifecycleState";
        is_default = "isDefault";
        time_created = "timeCreated";
    }
}
