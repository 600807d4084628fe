// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An entity attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityAttribute {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::EntityAttributeType,
    /// The mapping from natural language.
    pub natural_language_mapping: Option<models::EntityAttributeNaturalLanguageMapping>,
    /// Whether the argument can have several values.
    pub is_multi_value: Option<bool>,
    /// Whether it is a fuzzy match.
    pub is_fuzzy_match: Option<bool>,
    /// Whether it is invert comparisons.
    pub is_invert_comparisons: Option<bool>,
    /// The temporal preference.
    pub temporal_preference: Option<models::EntityAttributeTemporalPreference>,
    /// The name of the entity.
    pub entity_name: Option<String>,
}

model! {
    EntityAttribute {
        required {
            name = "name", with_name(String);
            type_ = "type", with_type(models::EntityAttributeType);
        }
        optional {
            natural_language_mapping = "naturalLanguageMapping",
                with_natural_language_mapping(models::EntityAttributeNaturalLanguageMapping);
            is_multi_value = "isMultiValue", with_is_multi_value(bool);
            is_fuzzy_match = "isFuzzyMatch", with_is_fuzzy_match(bool);
            is_invert_comparisons = "isInvertComparisons", with_is_invert_comparisons(bool);
            temporal_preference = "temporalPreference",
                with_temporal_preference(models::EntityAttributeTemporalPreference);
            entity_name = "entityName", with_entity_name(String);
        }
    }
}
