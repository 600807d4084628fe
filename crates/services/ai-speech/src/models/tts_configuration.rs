// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A TTS configuration.
    ///
    /// The field `modelFamily` selects the variant.
    pub enum TtsConfiguration by "modelFamily", sent {
        Oracle(models::TtsOracleConfiguration) = "ORACLE", as_oracle;
    }
}
