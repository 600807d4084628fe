// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a customization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomizationDetails {
    /// The alias.
    pub alias: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The details of the model.
    pub model_details: Option<models::CustomizationModelDetails>,
    /// The training dataset.
    pub training_dataset: Option<models::CustomizationDatasetDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateCustomizationDetails {
        optional {
            alias = "alias", with_alias(String), clear_alias;
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            model_details = "modelDetails", with_model_details(models::CustomizationModelDetails),
                clear_model_details;
            training_dataset = "trainingDataset",
                with_training_dataset(models::CustomizationDatasetDetails), clear_training_dataset;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
