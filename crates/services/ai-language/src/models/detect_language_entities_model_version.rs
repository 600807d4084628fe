// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `modelVersion` in `DetectLanguageEntities`.
    pub enum DetectLanguageEntitiesModelVersion {
        V2_1 = "V2_1",
        V1_1 = "V1_1",
    }
}
