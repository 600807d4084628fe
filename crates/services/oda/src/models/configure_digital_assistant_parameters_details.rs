// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of digital assistant parameters to configure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureDigitalAssistantParametersDetails {
    /// The parameters.
    pub parameters: Vec<models::DigitalAssistantParameterValue>,
}

model! {
    ConfigureDigitalAssistantParametersDetails {
        required {
            parameters = "parameters", with_parameters([models::DigitalAssistantParameterValue]);
        }
    }
}
