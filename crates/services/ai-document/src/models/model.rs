// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Model {
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
    /// The subtype of the model.
    pub model_sub_type: Option<models::ModelSubType>,
    /// The number of inference units, which are replicas of the model or endpoint.
    pub inference_units: Option<i64>,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The alias.
    pub alias_name: Option<String>,
    /// The labels.
    pub labels: Option<Vec<String>>,
    /// Whether to train in quick mode, with few passes through the training data.
    pub is_quick_mode: Option<bool>,
    /// The maximum duration of the training, in hours, as a decimal fraction.
    pub max_training_time_in_hours: Option<f64>,
    /// The language.
    pub language: Option<String>,
    /// The trained time, in hours.
    pub trained_time_in_hours: Option<f64>,
    /// The training dataset.
    pub training_dataset: Option<models::Dataset>,
    /// The dataset for testing.
    pub testing_dataset: Option<models::Dataset>,
    /// The dataset for validation.
    pub validation_dataset: Option<models::Dataset>,
    /// The custom key-value models to compose.
    pub component_models: Option<Vec<models::ComponentModel>>,
    /// Whether the model is composed of several key-value extraction models.
    pub is_composed_model: Option<bool>,
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
    /// The metrics.
    pub metrics: Option<models::ModelMetrics>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    Model {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        model_type = "modelType";
        model_sub_type = "modelSubType";
        inference_units = "inferenceUnits";
        tenancy_id = "tenancyId";
        alias_name = "aliasName";
        labels = "labels";
        is_quick_mode = "isQuickMode";
        max_training_time_in_hours = "maxTrainingTimeInHours";
        language = "language";
        trained_time_in_hours = "trainedTimeInHours";
        training_dataset = "trainingDataset";
        testing_dataset = "testingDataset";
        validation_dataset = "validationDataset";
        component_models = "componentModels";
        is_composed_model = "isComposedModel";
        model_version = "modelVersion";
        project_id = "projectId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        metrics = "metrics";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        locks = "locks";
    }
}
