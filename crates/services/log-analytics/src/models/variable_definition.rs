// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A variable definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VariableDefinition {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: Option<models::VariableDefinitionType>,
    /// The map keys.
    pub map_keys: Option<Vec<VariableDefinition>>,
    /// The default value.
    pub default_value: Option<String>,
    /// The properties.
    pub properties: Option<Vec<models::PropertyDefinition>>,
}

model! {
    VariableDefinition {
        name = "name";
        description = "description";
        type_ = "type";
        map_keys = "mapKeys";
        default_value = "defaultValue";
        properties = "properties";
    }
}
