// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The text to summarize, and the model to use.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeTextDetails {
    /// The text to summarize.
    pub input: String,
    /// The serving mode: a shared model or the model of an endpoint.
    pub serving_mode: models::ServingMode,
    /// The OCID of the compartment in which the model is called.
    pub compartment_id: String,
    /// Whether to include the text in the result.
    pub is_echo: Option<bool>,
    /// The randomness of the output. Lower values suit questions with a correct answer; higher
    /// values are more creative but less accurate. Start with a value below 1.
    pub temperature: Option<f64>,
    /// An instruction that completes the sentence "Generate a summary", such as `focusing on the
    /// next steps`.
    pub additional_command: Option<String>,
    /// The approximate length of the summary. `AUTO` adapts it to the text.
    pub length: Option<models::SummarizeTextLength>,
    /// The format of the summary: a paragraph or a bulleted list. `AUTO` adapts it to the text.
    pub format: Option<models::SummarizeTextFormat>,
    /// The extractiveness of the summary: high reuses sentences of the text verbatim, low
    /// paraphrases it.
    pub extractiveness: Option<models::SummarizeTextExtractiveness>,
}

model! {
    SummarizeTextDetails {
        required {
            input = "input", with_input(String);
            serving_mode = "servingMode", with_serving_mode(models::ServingMode);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            is_echo = "isEcho", with_is_echo(bool);
            temperature = "temperature", with_temperature(f64);
            additional_command = "additionalCommand", with_additional_command(String);
            length = "length", with_length(models::SummarizeTextLength);
            format = "format", with_format(models::SummarizeTextFormat);
            extractiveness = "extractiveness",
                with_extractiveness(models::SummarizeTextExtractiveness);
        }
    }
}
