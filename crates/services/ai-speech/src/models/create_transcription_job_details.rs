// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a transcription job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTranscriptionJobDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The transcription formats in addition to JSON.
    pub additional_transcription_formats:
        Option<Vec<models::TranscriptionJobAdditionalTranscriptionFormat>>,
    /// The details of the model.
    pub model_details: Option<models::TranscriptionModelDetails>,
    /// The normalization of the transcription.
    pub normalization: Option<models::TranscriptionNormalization>,
    /// The location of the input.
    pub input_location: models::InputLocation,
    /// The location of the output.
    pub output_location: models::OutputLocation,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateTranscriptionJobDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            input_location = "inputLocation", with_input_location(models::InputLocation);
            output_location = "outputLocation", with_output_location(models::OutputLocation);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            additional_transcription_formats = "additionalTranscriptionFormats",
                with_additional_transcription_formats([models::TranscriptionJobAdditionalTranscriptionFormat]);
            model_details = "modelDetails", with_model_details(models::TranscriptionModelDetails);
            normalization = "normalization", with_normalization(models::TranscriptionNormalization);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
