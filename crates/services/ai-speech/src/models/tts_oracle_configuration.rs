// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A TTS Oracle configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TtsOracleConfiguration {
    /// The details of the model.
    pub model_details: Option<models::TtsOracleModelDetails>,
    /// The speech settings.
    pub speech_settings: Option<models::TtsOracleSpeechSettings>,
}

model! {
    TtsOracleConfiguration, "modelFamily" = "ORACLE" {
        optional {
            model_details = "modelDetails", with_model_details(models::TtsOracleModelDetails);
            speech_settings = "speechSettings",
                with_speech_settings(models::TtsOracleSpeechSettings);
        }
    }
}
