// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmConfiguration {
    /// The data.
    pub data: Option<String>,
    /// The type of the configuration.
    pub configuration_type: Option<models::OlvmConfigurationConfigurationType>,
}

model! {
    OlvmConfiguration {
        data = "data";
        configuration_type = "configurationType";
    }
}
