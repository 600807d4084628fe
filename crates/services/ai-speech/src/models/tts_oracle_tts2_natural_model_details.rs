// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a TTS Oracle tts2 natural model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TtsOracleTts2NaturalModelDetails {
    /// The ID of the voice.
    pub voice_id: Option<String>,
    /// The language code.
    pub language_code: Option<String>,
}

model! {
    TtsOracleTts2NaturalModelDetails, "modelName" = "TTS_2_NATURAL" {
        optional {
            voice_id = "voiceId", with_voice_id(String);
            language_code = "languageCode", with_language_code(String);
        }
    }
}
