// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A script parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScriptParameter {
    /// The name of the parameter.
    pub param_name: String,
    /// The value of the parameter.
    pub param_value: Option<String>,
    /// Whether the value of the parameter is confidential.
    pub is_secret: Option<bool>,
}

model! {
    ScriptParameter {
        required {
            param_name = "paramName", with_param_name(String);
        }
        optional {
            param_value = "paramValue", with_param_value(String);
            is_secret = "isSecret", with_is_secret(bool);
        }
    }
}
