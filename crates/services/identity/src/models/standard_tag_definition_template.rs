// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A tag definition of a standard tag namespace template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardTagDefinitionTemplate {
    /// Oracle's description of the tag definition.
    pub description: String,
    /// The name of the tag definition.
    pub tag_definition_name: String,
    /// The type of the tag values: `ENUM` for a list, `STRING` for any value.
    pub type_: models::StandardTagDefinitionTemplateType,
    /// The allowed tag values. Absent if any value is allowed.
    pub possible_values: Option<Vec<String>>,
    /// Whether the tag is used for cost tracking.
    pub is_cost_tracking: bool,
    /// The allowed changes to the list of values: none, any, or only appending values.
    pub enum_mutability: Option<models::StandardTagDefinitionTemplateEnumMutability>,
}

model! {
    StandardTagDefinitionTemplate {
        description = "description";
        tag_definition_name = "tagDefinitionName";
        type_ = "type";
        possible_values = "possibleValues";
        is_cost_tracking = "isCostTracking";
        enum_mutability = "enumMutability";
    }
}
