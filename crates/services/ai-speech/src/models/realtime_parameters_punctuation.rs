// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the punctuation of realtime parameters.
    pub enum RealtimeParametersPunctuation {
        None = "NONE",
        Spoken = "SPOKEN",
        Auto = "AUTO",
    }
}
