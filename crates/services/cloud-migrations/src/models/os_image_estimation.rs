// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OS image estimation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OsImageEstimation {
    /// The total usage per hour.
    pub total_per_hour: f64,
    /// The total usage per hour and subscription.
    pub total_per_hour_by_subscription: Option<f64>,
}

model! {
    OsImageEstimation {
        total_per_hour = "totalPerHour";
        total_per_hour_by_subscription = "totalPerHourBySubscription";
    }
}
