// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A customization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customization {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The alias.
    pub alias: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The details of the model.
    pub model_details: models::CustomizationModelDetails,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CustomizationLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The training dataset.
    pub training_dataset: Option<models::CustomizationDatasetDetails>,
    /// The entities.
    pub entities: Option<Vec<models::CustomizationReferencedEntities>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Customization {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        alias = "alias";
        description = "description";
        model_details = "modelDetails";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        training_dataset = "trainingDataset";
        entities = "entities";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
