// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the gender of a voice.
    pub enum VoiceGender {
        Male = "MALE",
        Female = "FEMALE",
    }
}
