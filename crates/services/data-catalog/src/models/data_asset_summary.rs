// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a data asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAssetSummary {
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
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The key of the type.
    pub type_key: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DataAssetLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    DataAssetSummary {
        key = "key";
        display_name = "displayName";
        description = "description";
        catalog_id = "catalogId";
        external_key = "externalKey";
        uri = "uri";
        time_created = "timeCreated";
        type_key = "typeKey";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
