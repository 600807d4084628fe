// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `modelName` in `ListVoices`.
    pub enum ListVoicesModelName {
        Tts1Standard = "TTS_1_STANDARD",
        Tts2Natural = "TTS_2_NATURAL",
    }
}
