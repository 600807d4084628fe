// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an indicator source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndicatorSourceSummary {
    /// The name.
    pub name: String,
}

model! {
    IndicatorSourceSummary {
        name = "name";
    }
}
