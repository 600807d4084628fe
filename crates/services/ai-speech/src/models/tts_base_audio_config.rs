// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A TTS base audio configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TtsBaseAudioConfig {
    /// The save path.
    pub save_path: String,
}

model! {
    TtsBaseAudioConfig, "configType" = "BASE_AUDIO_CONFIG" {
        required {
            save_path = "savePath", with_save_path(String);
        }
    }
}
