// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a processor job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProcessorJobDetails {
    /// The location of the input.
    pub input_location: models::InputLocation,
    /// The location of the output.
    pub output_location: models::OutputLocation,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The configuration of the processor.
    pub processor_config: models::ProcessorConfig,
}

model! {
    CreateProcessorJobDetails {
        required {
            input_location = "inputLocation", with_input_location(models::InputLocation);
            output_location = "outputLocation", with_output_location(models::OutputLocation);
            compartment_id = "compartmentId", with_compartment_id(String);
            processor_config = "processorConfig", with_processor_config(models::ProcessorConfig);
        }
        optional {
            display_name = "displayName", with_display_name(String);
        }
    }
}
