// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Resource insight current utilization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceInsightCurrentUtilization {
    /// The value of the level low.
    pub low: Option<Vec<String>>,
    /// The value of the level high.
    pub high: Option<Vec<String>>,
}

model! {
    ResourceInsightCurrentUtilization {
        low = "low";
        high = "high";
    }
}
