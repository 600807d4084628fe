// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a named entity recognition model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedEntityRecognitionModelDetails {
    /// The language code.
    pub language_code: Option<String>,
    /// The version of the model. Default: the latest pre-trained version.
    pub version: Option<String>,
}

model! {
    NamedEntityRecognitionModelDetails, "modelType" = "NAMED_ENTITY_RECOGNITION" {
        optional {
            language_code = "languageCode", with_language_code(String);
            version = "version", with_version(String);
        }
    }
}
