// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An indicator reference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndicatorReference {
    /// The OCID of the threat indicator.
    pub indicator_id: String,
}

model! {
    IndicatorReference, "type" = "INDICATOR" {
        indicator_id = "indicatorId";
    }
}
