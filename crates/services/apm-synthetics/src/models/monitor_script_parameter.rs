// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A monitor script parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitorScriptParameter {
    /// The name of the parameter.
    pub param_name: String,
    /// The value of the parameter.
    pub param_value: String,
}

model! {
    MonitorScriptParameter {
        required {
            param_name = "paramName", with_param_name(String);
            param_value = "paramValue", with_param_value(String);
        }
    }
}
