// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A TTS audio configuration.
    ///
    /// The field `configType` selects the variant.
    pub enum TtsAudioConfig by "configType", sent {
        BaseAudioConfig(models::TtsBaseAudioConfig) = "BASE_AUDIO_CONFIG", as_base_audio_config;
    }
}
