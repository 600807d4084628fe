// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

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
    /// The subtype of the model.
    pub model_sub_type: Option<models::ModelSubType>,
    /// The number of inference units, which are replicas of the model or endpoint.
    pub inference_units: Option<i64>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether to train in quick mode, with few passes through the training data.
    pub is_quick_mode: Option<bool>,
    /// The maximum duration of the training, in hours, as a decimal fraction.
    pub max_training_time_in_hours: Option<f64>,
    /// The language.
    pub language: Option<String>,
    /// The training dataset.
    pub training_dataset: Option<models::Dataset>,
    /// The dataset for testing.
    pub testing_dataset: Option<models::Dataset>,
    /// The dataset for validation.
    pub validation_dataset: Option<models::Dataset>,
    /// The custom key-value models to compose.
    pub component_models: Option<Vec<models::ComponentModel>>,
    /// The alias.
    pub alias_name: Option<String>,
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
            project_id = "projectId", with_project_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            model_version = "modelVersion", with_model_version(String);
            model_sub_type = "modelSubType", with_model_sub_type(models::ModelSubType);
            inference_units = "inferenceUnits", with_inference_units(i64);
            is_quick_mode = "isQuickMode", with_is_quick_mode(bool);
            max_training_time_in_hours = "maxTrainingTimeInHours",
                with_max_training_time_in_hours(f64);
            language = "language", with_language(String);
            training_dataset = "trainingDataset", with_training_dataset(models::Dataset);
            testing_dataset = "testingDataset", with_testing_dataset(models::Dataset);
            validation_dataset = "validationDataset", with_validation_dataset(models::Dataset);
            component_models = "componentModels", with_component_models([models::ComponentModel]);
            alias_name = "aliasName", with_alias_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
