// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a speech to synthesize.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SynthesizeSpeechDetails {
    /// The text.
    pub text: String,
    /// Whether the stream is enabled.
    pub is_stream_enabled: Option<bool>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The configuration.
    pub configuration: Option<models::TtsConfiguration>,
    /// The audio configuration.
    pub audio_config: Option<models::TtsAudioConfig>,
}

model! {
    SynthesizeSpeechDetails {
        required {
            text = "text", with_text(String);
        }
        optional {
            is_stream_enabled = "isStreamEnabled", with_is_stream_enabled(bool);
            compartment_id = "compartmentId", with_compartment_id(String);
            configuration = "configuration", with_configuration(models::TtsConfiguration);
            audio_config = "audioConfig", with_audio_config(models::TtsAudioConfig);
        }
    }
}
