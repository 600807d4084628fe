// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a transcription model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionModelDetails {
    /// The type of the model.
    pub model_type: Option<String>,
    /// The domain.
    pub domain: Option<models::TranscriptionModelDomain>,
    /// The language code.
    pub language_code: Option<models::TranscriptionModelLanguageCode>,
    /// The transcription settings.
    pub transcription_settings: Option<models::TranscriptionSettings>,
}

model! {
    TranscriptionModelDetails {
        optional {
            model_type = "modelType", with_model_type(String);
            domain = "domain", with_domain(models::TranscriptionModelDomain);
            language_code = "languageCode",
                with_language_code(models::TranscriptionModelLanguageCode);
            transcription_settings = "transcriptionSettings",
                with_transcription_settings(models::TranscriptionSettings);
        }
    }
}
