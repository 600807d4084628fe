// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the output format of TTS Oracle speech settings.
    pub enum TtsOracleSpeechSettingsOutputFormat {
        Mp3 = "MP3",
        Ogg = "OGG",
        Pcm = "PCM",
        Json = "JSON",
    }
}
