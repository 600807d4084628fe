// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A parameter of a model, such as the temperature, with its allowed values.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parameter {
    /// The name of the parameter.
    pub name: String,
    /// The type of the parameter values, such as `FLOAT` or `INTEGER`.
    pub type_: Option<String>,
    /// The minimum value. Only applies to numbers.
    pub minimum: Option<f64>,
    /// The maximum value. Only applies to numbers.
    pub maximum: Option<f64>,
    /// The default value.
    pub default_value: Option<String>,
    /// The description of the parameter.
    pub description: Option<String>,
}

model! {
    Parameter {
        name = "name";
        type_ = "type";
        minimum = "minimum";
        maximum = "maximum";
        default_value = "defaultValue";
        description = "description";
    }
}
