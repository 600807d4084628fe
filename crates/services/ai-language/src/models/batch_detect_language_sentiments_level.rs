// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `level` in `BatchDetectLanguageSentiments`.
    pub enum BatchDetectLanguageSentimentsLevel {
        Aspect = "ASPECT",
        Sentence = "SENTENCE",
    }
}
