// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a customization model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizationModelDetails {
    /// The domain.
    pub domain: Option<models::CustomizationModelDomain>,
    /// The language code.
    pub language_code: Option<String>,
}

model! {
    CustomizationModelDetails {
        optional {
            domain = "domain", with_domain(models::CustomizationModelDomain);
            language_code = "languageCode", with_language_code(String);
        }
    }
}
