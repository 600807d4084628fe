// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An entity attribute natural language mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityAttributeNaturalLanguageMapping {
    /// The languages.
    pub languages: Vec<models::LanguageMapping>,
}

model! {
    EntityAttributeNaturalLanguageMapping {
        required {
            languages = "languages", with_languages([models::LanguageMapping]);
        }
    }
}
