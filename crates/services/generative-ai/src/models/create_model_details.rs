// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a custom model to create by fine-tuning.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment for the model.
    pub compartment_id: String,
    /// The provider of the model.
    pub vendor: Option<String>,
    /// The version of the model.
    pub version: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the model to fine-tune.
    pub base_model_id: String,
    /// The fine-tuning configuration of the model. Absent for pretrained models.
    pub fine_tune_details: models::FineTuneDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateModelDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            base_model_id = "baseModelId", with_base_model_id(String);
            fine_tune_details = "fineTuneDetails", with_fine_tune_details(models::FineTuneDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            vendor = "vendor", with_vendor(String);
            version = "version", with_version(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
