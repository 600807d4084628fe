// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An abstract formatted text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AbstractFormattedText {
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
}

model! {
    AbstractFormattedText {
        config_values = "configValues";
    }
}
