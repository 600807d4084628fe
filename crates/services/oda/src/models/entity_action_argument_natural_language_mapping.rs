// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An entity action argument natural language mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityActionArgumentNaturalLanguageMapping {
    /// The languages.
    pub languages: Vec<models::LanguageMapping>,
}

model! {
    EntityActionArgumentNaturalLanguageMapping {
        required {
            languages = "languages", with_languages([models::LanguageMapping]);
        }
    }
}
