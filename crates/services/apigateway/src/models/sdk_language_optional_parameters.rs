// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// SDK language optional parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SdkLanguageOptionalParameters {
    /// The name of the parameter.
    pub param_name: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the item is required.
    pub is_required: Option<bool>,
    /// The maximum size.
    pub max_size: Option<f64>,
    /// The type of the input.
    pub input_type: Option<models::SdkLanguageOptionalParametersInputType>,
    /// The allowed values.
    pub allowed_values: Option<Vec<models::SdkLanguageOptionalParametersAllowedValue>>,
}

model! {
    SdkLanguageOptionalParameters {
        param_name = "paramName";
        display_name = "displayName";
        description = "description";
        is_required = "isRequired";
        max_size = "maxSize";
        input_type = "inputType";
        allowed_values = "allowedValues";
    }
}
