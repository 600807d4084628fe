// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A parameter definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterDefinition {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::ParameterDefinitionType,
    /// The description.
    pub description: Option<String>,
    /// Whether the item is required.
    pub is_required: Option<bool>,
    /// Whether the object is sensitive.
    pub is_sensitive: Option<bool>,
    /// The default value.
    pub default_value: Option<String>,
    /// The minimum length.
    pub min_length: Option<i64>,
    /// The maximum length.
    pub max_length: Option<i64>,
    /// The pattern.
    pub pattern: Option<String>,
    /// The direction.
    pub direction: Option<models::ParameterDefinitionDirection>,
    /// The UI placement hint.
    pub ui_placement_hint: Option<String>,
    /// The resource type metadata.
    pub resource_type_metadata: Option<Value>,
}

model! {
    ParameterDefinition {
        name = "name";
        type_ = "type";
        description = "description";
        is_required = "isRequired";
        is_sensitive = "isSensitive";
        default_value = "defaultValue";
        min_length = "minLength";
        max_length = "maxLength";
        pattern = "pattern";
        direction = "direction";
        ui_placement_hint = "uiPlacementHint";
        resource_type_metadata = "resourceTypeMetadata";
    }
}
