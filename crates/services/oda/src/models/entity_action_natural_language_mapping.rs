// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An entity action natural language mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityActionNaturalLanguageMapping {
    /// The languages.
    pub languages: Vec<models::LanguageMapping>,
}

model! {
    EntityActionNaturalLanguageMapping {
        required {
            languages = "languages", with_languages([models::LanguageMapping]);
        }
    }
}
