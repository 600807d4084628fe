// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a pre trained language detection model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreTrainedLanguageDetectionModelDetails {
    /// The language code.
    pub language_code: Option<String>,
    /// The version of the model. Default: the latest pre-trained version.
    pub version: Option<String>,
}

model! {
    PreTrainedLanguageDetectionModelDetails, "modelType" = "PRE_TRAINED_LANGUAGE_DETECTION" {
        optional {
            language_code = "languageCode", with_language_code(String);
            version = "version", with_version(String);
        }
    }
}
