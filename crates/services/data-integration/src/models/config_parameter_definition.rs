// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A configuration parameter definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigParameterDefinition {
    /// The type of the parameter.
    pub parameter_type: Option<models::BaseType>,
    /// The name of the parameter.
    pub parameter_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The default value.
    pub default_value: Option<Value>,
    /// The class field name.
    pub class_field_name: Option<String>,
    /// Whether it is static.
    pub is_static: Option<bool>,
    /// Whether it is a class field value.
    pub is_class_field_value: Option<bool>,
}

model! {
    ConfigParameterDefinition {
        optional {
            parameter_type = "parameterType", with_parameter_type(models::BaseType);
            parameter_name = "parameterName", with_parameter_name(String);
            description = "description", with_description(String);
            default_value = "defaultValue", with_default_value(Value);
            class_field_name = "classFieldName", with_class_field_name(String);
            is_static = "isStatic", with_is_static(bool);
            is_class_field_value = "isClassFieldValue", with_is_class_field_value(bool);
        }
    }
}
