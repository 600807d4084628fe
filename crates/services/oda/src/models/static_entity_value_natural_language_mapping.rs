// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A static entity value natural language mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StaticEntityValueNaturalLanguageMapping {
    /// The languages.
    pub languages: Vec<models::LanguageMapping>,
}

model! {
    StaticEntityValueNaturalLanguageMapping {
        required {
            languages = "languages", with_languages([models::LanguageMapping]);
        }
    }
}
