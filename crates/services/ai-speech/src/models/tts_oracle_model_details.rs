// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a TTS Oracle model.
    ///
    /// The field `modelName` selects the variant.
    pub enum TtsOracleModelDetails by "modelName", sent {
        Tts1Standard(models::TtsOracleTts1StandardModelDetails) = "TTS_1_STANDARD",
            as_tts1_standard;
        Tts2Natural(models::TtsOracleTts2NaturalModelDetails) = "TTS_2_NATURAL", as_tts2_natural;
    }
}
