// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a skill composite entity to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSkillCompositeEntityDetails {
    /// The name. Unique in the parent resource.
    pub name: String,
    /// The attributes.
    pub attributes: Vec<models::EntityAttribute>,
    /// The actions.
    pub actions: Option<Vec<models::EntityAction>>,
    /// The mapping from natural language.
    pub natural_language_mapping: Option<models::EntityNaturalLanguageMapping>,
}

model! {
    CreateSkillCompositeEntityDetails, "type" = "COMPOSITE" {
        required {
            name = "name", with_name(String);
            attributes = "attributes", with_attributes([models::EntityAttribute]);
        }
        optional {
            actions = "actions", with_actions([models::EntityAction]);
            natural_language_mapping = "naturalLanguageMapping",
                with_natural_language_mapping(models::EntityNaturalLanguageMapping);
        }
    }
}
