// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A model imported from Hugging Face or Object Storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportedModel {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The capabilities of the model.
    pub capabilities: Option<Vec<models::ImportedModelCapability>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ImportedModelLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The provider of the model.
    pub vendor: Option<String>,
    /// The version of the model.
    pub version: Option<String>,
    /// The source that the model was imported from.
    pub data_source: models::ModelDataSource,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The state of the resource before its last update.
    pub previous_state: Option<Box<ImportedModel>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ImportedModel {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        capabilities = "capabilities";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        vendor = "vendor";
        version = "version";
        data_source = "dataSource";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        previous_state = "previousState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
