// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A native shape field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NativeShapeField {
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The type.
    pub type_: Option<Value>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
    /// The position.
    pub position: Option<i64>,
    /// The default value string.
    pub default_value_string: Option<String>,
    /// Whether the item is mandatory.
    pub is_mandatory: Option<bool>,
}

model! {
    NativeShapeField {
        optional {
            name = "name", with_name(String);
            model_type = "modelType", with_model_type(String);
            type_ = "type", with_type(Value);
            config_values = "configValues", with_config_values(models::ConfigValues);
            position = "position", with_position(i64);
            default_value_string = "defaultValueString", with_default_value_string(String);
            is_mandatory = "isMandatory", with_is_mandatory(bool);
        }
    }
}
