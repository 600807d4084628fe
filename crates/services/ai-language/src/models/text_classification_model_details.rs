// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a text classification model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextClassificationModelDetails {
    /// The language code.
    pub language_code: Option<String>,
    /// The classification mode.
    pub classification_mode: Option<models::ClassificationType>,
}

model! {
    TextClassificationModelDetails, "modelType" = "TEXT_CLASSIFICATION" {
        optional {
            language_code = "languageCode", with_language_code(String);
            classification_mode = "classificationMode",
                with_classification_mode(models::ClassificationType);
        }
    }
}
