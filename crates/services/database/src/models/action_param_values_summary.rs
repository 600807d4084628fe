// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of action parameter values.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionParamValuesSummary {
    /// The name of the parameter.
    pub parameter_name: String,
    /// The type of the parameter.
    pub parameter_type: models::ActionParamValuesParameterType,
    /// The values of the parameters.
    pub parameter_values: Vec<String>,
    /// The default value.
    pub default_value: Option<String>,
    /// Whether the item is required.
    pub is_required: bool,
}

model! {
    ActionParamValuesSummary {
        parameter_name = "parameterName";
        parameter_type = "parameterType";
        parameter_values = "parameterValues";
        default_value = "defaultValue";
        is_required = "isRequired";
    }
}
