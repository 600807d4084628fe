// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a model to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version of the model.
    pub model_version: Option<String>,
    /// The type of the model.
    pub model_type: models::ModelType,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether to train in quick mode, with few passes through the training data.
    pub is_quick_mode: Option<bool>,
    /// The maximum duration of the training, in hours, as a decimal fraction.
    pub max_training_duration_in_hours: Option<f64>,
    /// The training dataset.
    pub training_dataset: models::Dataset,
    /// The dataset for testing.
    pub testing_dataset: Option<models::Dataset>,
    /// The dataset for validation.
    pub validation_dataset: Option<models::Dataset>,
    /// The OCID of the project.
    pub project_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateModelDetails {
        required {
            model_type = "modelType", with_model_type(models::ModelType);
            compartment_id = "compartmentId", with_compartment_id(String);
            training_dataset = "trainingDataset", with_training_dataset(models::Dataset);
            project_id = "projectId", with_project_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            model_version = "modelVersion", with_model_version(String);
            is_quick_mode = "isQuickMode", with_is_quick_mode(bool);
            max_training_duration_in_hours = "maxTrainingDurationInHours",
                with_max_training_duration_in_hours(f64);
            testing_dataset = "testingDataset", with_testing_dataset(models::Dataset);
            validation_dataset = "validationDataset", with_validation_dataset(models::Dataset);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
