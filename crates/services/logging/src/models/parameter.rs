// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parameter {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::ParameterType,
    /// The pattern.
    pub pattern: Option<String>,
}

model! {
    Parameter {
        name = "name";
        type_ = "type";
        pattern = "pattern";
    }
}
