// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a model to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The details of the model.
    pub model_details: models::ModelDetails,
    /// The training dataset.
    pub training_dataset: Option<models::DatasetDetails>,
    /// The strategy for testing the model.
    pub test_strategy: Option<models::TestStrategy>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateModelDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            project_id = "projectId", with_project_id(String);
            model_details = "modelDetails", with_model_details(models::ModelDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            training_dataset = "trainingDataset", with_training_dataset(models::DatasetDetails);
            test_strategy = "testStrategy", with_test_strategy(models::TestStrategy);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
