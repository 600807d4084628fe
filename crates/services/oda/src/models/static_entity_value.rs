// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A static entity value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StaticEntityValue {
    /// The canonical name.
    pub canonical_name: String,
    /// The mapping from natural language.
    pub natural_language_mapping: Option<models::StaticEntityValueNaturalLanguageMapping>,
}

model! {
    StaticEntityValue {
        required {
            canonical_name = "canonicalName", with_canonical_name(String);
        }
        optional {
            natural_language_mapping = "naturalLanguageMapping",
                with_natural_language_mapping(models::StaticEntityValueNaturalLanguageMapping);
        }
    }
}
