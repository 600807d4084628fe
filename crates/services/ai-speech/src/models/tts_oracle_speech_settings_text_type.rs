// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the text type of TTS Oracle speech settings.
    pub enum TtsOracleSpeechSettingsTextType {
        Text = "TEXT",
        Ssml = "SSML",
    }
}
