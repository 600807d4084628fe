// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Monitor script parameter information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitorScriptParameterInfo {
    /// The monitor script parameter.
    pub monitor_script_parameter: models::MonitorScriptParameter,
    /// Whether the value of the parameter is confidential.
    pub is_secret: bool,
    /// Whether the value differs from the default.
    pub is_overwritten: bool,
}

model! {
    MonitorScriptParameterInfo {
        monitor_script_parameter = "monitorScriptParameter";
        is_secret = "isSecret";
        is_overwritten = "isOverwritten";
    }
}
