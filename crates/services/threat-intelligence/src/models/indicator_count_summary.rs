// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an indicator count.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndicatorCountSummary {
    /// The dimensions.
    pub dimensions: models::IndicatorCountDimensions,
    /// The count.
    pub count: i64,
}

model! {
    IndicatorCountSummary {
        dimensions = "dimensions";
        count = "count";
    }
}
