// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a crypto assessment cbom item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentCbomItemSummary {
    /// The type of the component.
    pub component_type: String,
    /// The feature.
    pub feature: String,
    /// The protocol.
    pub protocol: Option<String>,
    /// The algorithm.
    pub algorithm: Option<String>,
    /// The format.
    pub format: Option<String>,
    /// The size of the key.
    pub key_size: Option<String>,
    /// The configuration locations.
    pub configuration_location: Vec<String>,
    /// The compliance driver.
    pub compliance_driver: String,
}

model! {
    CryptoAssessmentCbomItemSummary {
        component_type = "componentType";
        feature = "feature";
        protocol = "protocol";
        algorithm = "algorithm";
        format = "format";
        key_size = "keySize";
        configuration_location = "configurationLocation";
        compliance_driver = "complianceDriver";
    }
}
