// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a customization to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomizationDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The alias.
    pub alias: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The details of the model.
    pub model_details: models::CustomizationModelDetails,
    /// The training dataset.
    pub training_dataset: models::CustomizationDatasetDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateCustomizationDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            model_details = "modelDetails", with_model_details(models::CustomizationModelDetails);
            training_dataset = "trainingDataset",
                with_training_dataset(models::CustomizationDatasetDetails);
        }
        optional {
            alias = "alias", with_alias(String);
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
