// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Script parameter information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScriptParameterInfo {
    /// The script parameter.
    pub script_parameter: models::ScriptParameter,
    /// Whether the value differs from the default.
    pub is_overwritten: bool,
}

model! {
    ScriptParameterInfo {
        script_parameter = "scriptParameter";
        is_overwritten = "isOverwritten";
    }
}
