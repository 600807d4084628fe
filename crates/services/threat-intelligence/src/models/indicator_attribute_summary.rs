// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an indicator attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndicatorAttributeSummary {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    IndicatorAttributeSummary {
        name = "name";
        value = "value";
    }
}
