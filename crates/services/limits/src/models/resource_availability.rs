// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A resource availability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceAvailability {
    /// The value of `used`.
    pub used: Option<i64>,
    /// The number of available resources.
    pub available: Option<i64>,
    /// The fractional usage.
    pub fractional_usage: Option<f64>,
    /// The fractional availability.
    pub fractional_availability: Option<f64>,
    /// The effective quota value.
    pub effective_quota_value: Option<f64>,
}

model! {
    ResourceAvailability {
        used = "used";
        available = "available";
        fractional_usage = "fractionalUsage";
        fractional_availability = "fractionalAvailability";
        effective_quota_value = "effectiveQuotaValue";
    }
}
