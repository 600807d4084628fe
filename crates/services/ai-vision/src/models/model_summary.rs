// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the model.
    pub model_type: models::ModelType,
    /// The version of the model.
    pub model_version: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ModelLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The precision.
    pub precision: Option<f64>,
    /// The training dataset.
    pub training_dataset: Option<models::Dataset>,
    /// The dataset for testing.
    pub testing_dataset: Option<models::Dataset>,
    /// The dataset for validation.
    pub validation_dataset: Option<models::Dataset>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ModelSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        model_type = "modelType";
        model_version = "modelVersion";
        project_id = "projectId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        precision = "precision";
        training_dataset = "trainingDataset";
        testing_dataset = "testingDataset";
        validation_dataset = "validationDataset";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
