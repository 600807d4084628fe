// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a voice.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiceSummary {
    /// The ID of the voice.
    pub voice_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The gender.
    pub gender: models::VoiceGender,
    /// The supported models.
    pub supported_models: Option<Vec<String>>,
    /// The language code.
    pub language_code: Option<String>,
    /// The language description.
    pub language_description: Option<String>,
    /// The sample rate in hertz.
    pub sample_rate_in_hertz: i64,
    /// The words per minute.
    pub words_per_minute: i64,
    /// Whether it is a default voice.
    pub is_default_voice: Option<bool>,
}

model! {
    VoiceSummary {
        voice_id = "voiceId";
        display_name = "displayName";
        description = "description";
        gender = "gender";
        supported_models = "supportedModels";
        language_code = "languageCode";
        language_description = "languageDescription";
        sample_rate_in_hertz = "sampleRateInHertz";
        words_per_minute = "wordsPerMinute";
        is_default_voice = "isDefaultVoice";
    }
}
