// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Measured boot report measurements.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeasuredBootReportMeasurements {
    /// The policy.
    pub policy: Option<Vec<models::MeasuredBootEntry>>,
    /// The actuals.
    pub actual: Option<Vec<models::MeasuredBootEntry>>,
}

model! {
    MeasuredBootReportMeasurements {
        policy = "policy";
        actual = "actual";
    }
}
