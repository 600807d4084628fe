// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A measured boot report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeasuredBootReport {
    /// Whether it is policy verification successful.
    pub is_policy_verification_successful: bool,
    /// The measurements.
    pub measurements: Option<models::MeasuredBootReportMeasurements>,
}

model! {
    MeasuredBootReport {
        is_policy_verification_successful = "isPolicyVerificationSuccessful";
        measurements = "measurements";
    }
}
