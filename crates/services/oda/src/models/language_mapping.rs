// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A language mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageMapping {
    /// The language tag.
    pub language_tag: String,
    /// The primary name.
    pub primary_name: String,
    /// The names.
    pub names: Vec<models::NameMapping>,
}

model! {
    LanguageMapping {
        required {
            language_tag = "languageTag", with_language_tag(String);
            primary_name = "primaryName", with_primary_name(String);
            names = "names", with_names([models::NameMapping]);
        }
    }
}
