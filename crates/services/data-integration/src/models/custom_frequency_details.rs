// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a custom frequency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFrequencyDetails {
    /// The frequency.
    pub frequency: Option<models::AbstractFrequencyFrequency>,
    /// The custom expression.
    pub custom_expression: Option<String>,
}

model! {
    CustomFrequencyDetails, "modelType" = "CUSTOM" {
        optional {
            frequency = "frequency", with_frequency(models::AbstractFrequencyFrequency);
            custom_expression = "customExpression", with_custom_expression(String);
        }
    }
}
