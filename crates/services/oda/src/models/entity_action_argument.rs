// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An entity action argument.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityActionArgument {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::EntityActionArgumentType,
    /// The meta type.
    pub meta_type: Option<String>,
    /// The mapping from natural language.
    pub natural_language_mapping: Option<models::EntityActionArgumentNaturalLanguageMapping>,
    /// Whether the argument can have several values.
    pub is_multi_value: Option<bool>,
    /// The name of the entity.
    pub entity_name: Option<String>,
}

model! {
    EntityActionArgument {
        required {
            name = "name", with_name(String);
            type_ = "type", with_type(models::EntityActionArgumentType);
        }
        optional {
            meta_type = "metaType", with_meta_type(String);
            natural_language_mapping = "naturalLanguageMapping",
                with_natural_language_mapping(models::EntityActionArgumentNaturalLanguageMapping);
            is_multi_value = "isMultiValue", with_is_multi_value(bool);
            entity_name = "entityName", with_entity_name(String);
        }
    }
}
