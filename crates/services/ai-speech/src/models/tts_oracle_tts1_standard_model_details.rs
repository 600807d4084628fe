// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a TTS Oracle tts1 standard model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TtsOracleTts1StandardModelDetails {
    /// The ID of the voice.
    pub voice_id: Option<String>,
}

model! {
    TtsOracleTts1StandardModelDetails, "modelName" = "TTS_1_STANDARD" {
        optional {
            voice_id = "voiceId", with_voice_id(String);
        }
    }
}
