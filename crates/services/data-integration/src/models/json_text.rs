// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A JSON text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JsonText {
    /// The type of the object.
    pub model_type: Option<String>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
}

model! {
    JsonText {
        model_type = "modelType";
        config_values = "configValues";
    }
}
