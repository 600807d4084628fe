// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A bucket range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BucketRange {
    /// The lower.
    pub lower: Option<f64>,
    /// The upper.
    pub upper: Option<f64>,
    /// The alias.
    pub alias: Option<String>,
}

model! {
    BucketRange {
        lower = "lower";
        upper = "upper";
        alias = "alias";
    }
}
