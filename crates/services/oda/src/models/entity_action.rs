// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An entity action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityAction {
    /// The name.
    pub name: String,
    /// The crud type.
    pub crud_type: Option<String>,
    /// The mapping from natural language.
    pub natural_language_mapping: Option<models::EntityActionNaturalLanguageMapping>,
    /// The arguments.
    pub arguments: Vec<models::EntityActionArgument>,
}

model! {
    EntityAction {
        required {
            name = "name", with_name(String);
            arguments = "arguments", with_arguments([models::EntityActionArgument]);
        }
        optional {
            crud_type = "crudType", with_crud_type(String);
            natural_language_mapping = "naturalLanguageMapping",
                with_natural_language_mapping(models::EntityActionNaturalLanguageMapping);
        }
    }
}
