// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Realtime parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeParameters {
    /// The encoding.
    pub encoding: Option<String>,
    /// Whether the ack is enabled.
    pub is_ack_enabled: Option<bool>,
    /// The partial silence threshold, in milliseconds.
    pub partial_silence_threshold_in_ms: Option<i64>,
    /// The final silence threshold, in milliseconds.
    pub final_silence_threshold_in_ms: Option<i64>,
    /// The stabilize partial results.
    pub stabilize_partial_results: Option<models::RealtimeParametersStabilizePartialResults>,
    /// The type of the model.
    pub model_type: Option<String>,
    /// The model domain.
    pub model_domain: Option<models::RealtimeParametersModelDomain>,
    /// The language code.
    pub language_code: Option<String>,
    /// Whether to ignore invalid customizations.
    pub should_ignore_invalid_customizations: Option<bool>,
    /// The customizations.
    pub customizations: Option<Vec<models::CustomizationInference>>,
    /// The punctuation.
    pub punctuation: Option<models::RealtimeParametersPunctuation>,
}

model! {
    RealtimeParameters {
        encoding = "encoding";
        is_ack_enabled = "isAckEnabled";
        partial_silence_threshold_in_ms = "partialSilenceThresholdInMs";
        final_silence_threshold_in_ms = "finalSilenceThresholdInMs";
        stabilize_partial_results = "stabilizePartialResults";
        model_type = "modelType";
        model_domain = "modelDomain";
        language_code = "languageCode";
        should_ignore_invalid_customizations = "shouldIgnoreInvalidCustomizations";
        customizations = "customizations";
        punctuation = "punctuation";
    }
}
