// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A named credential field definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedCredentialFieldDefinition {
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The default value.
    pub default_value: Option<String>,
    /// The regular expression.
    pub regex: Option<String>,
    /// The allowed values.
    pub allowed_values: Option<Vec<String>>,
    /// The value categories.
    pub value_category: Vec<models::NamedCredentialFieldDefinitionValueCategory>,
    /// Whether the item is required.
    pub is_required: Option<bool>,
}

model! {
    NamedCredentialFieldDefinition {
        name = "name";
        display_name = "displayName";
        default_value = "defaultValue";
        regex = "regex";
        allowed_values = "allowedValues";
        value_category = "valueCategory";
        is_required = "isRequired";
    }
}
