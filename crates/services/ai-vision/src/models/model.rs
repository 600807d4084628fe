// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

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
    /// Whether to train in quick mode, with few passes through the training data.
    pub is_quick_mode: Option<bool>,
    /// The maximum duration of the training, in hours, as a decimal fraction.
    pub max_training_duration_in_hours: Option<f64>,
    /// The trained duration, in hours.
    pub trained_duration_in_hours: Option<f64>,
    /// The training dataset.
    pub training_dataset: models::Dataset,
    /// The dataset for testing.
    pub testing_dataset: Option<models::Dataset>,
    /// The dataset for validation.
    pub validation_dataset: Option<models::Dataset>,
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
    /// The recall, which is the ratio of the true positives found to all actual positives.
    pub recall: Option<f64>,
    /// The average precision.
    pub average_precision: Option<f64>,
    /// The confidence threshold.
    pub confidence_threshold: Option<f64>,
    /// The total number of images.
    pub total_image_count: Option<i64>,
    /// The number of test images.
    pub test_image_count: Option<i64>,
    /// The metrics.
    pub metrics: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Model {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        model_type = "modelType";
        is_quick_mode = "isQuickMode";
        max_training_duration_in_hours = "maxTrainingDurationInHours";
        trained_duration_in_hours = "trainedDurationInHours";
        training_dataset = "trainingDataset";
        testing_dataset = "testingDataset";
        validation_dataset = "validationDataset";
        model_version = "modelVersion";
        project_id = "projectId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        precision = "precision";
        recall = "recall";
        average_precision = "averagePrecision";
        confidence_threshold = "confidenceThreshold";
        total_image_count = "totalImageCount";
        test_image_count = "testImageCount";
        metrics = "metrics";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
