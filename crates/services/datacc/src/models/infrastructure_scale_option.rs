// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An infrastructure scale option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InfrastructureScaleOption {
    /// The possible SSD configurations.
    pub possible_ssd_configurations: Vec<String>,
}

model! {
    InfrastructureScaleOption {
        possible_ssd_configurations = "possibleSsdConfigurations";
    }
}
