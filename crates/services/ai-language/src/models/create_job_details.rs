// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJobDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The location of the input.
    pub input_location: models::InputLocation,
    /// The configuration of the input.
    pub input_configuration: Option<models::InputConfiguration>,
    /// The details of the trained models. Currently only one model is supported.
    pub model_metadata_details: Vec<models::ModelMetadataDetails>,
    /// The location of the output.
    pub output_location: models::ObjectPrefixOutputLocation,
}

model! {
    CreateJobDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            input_location = "inputLocation", with_input_location(models::InputLocation);
            model_metadata_details = "modelMetadataDetails",
                with_model_metadata_details([models::ModelMetadataDetails]);
            output_location = "outputLocation",
                with_output_location(models::ObjectPrefixOutputLocation);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            input_configuration = "inputConfiguration",
                with_input_configuration(models::InputConfiguration);
        }
    }
}
