// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A volume cost estimation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeCostEstimation {
    /// The capacity, in gigabytes.
    pub capacity_gb: f64,
    /// The description.
    pub description: Option<String>,
    /// The storage capacity per month, in GB.
    pub total_gb_per_month: f64,
    /// The storage capacity per month and subscription, in GB.
    pub total_gb_per_month_by_subscription: Option<f64>,
}

model! {
    VolumeCostEstimation {
        capacity_gb = "capacityGb";
        description = "description";
        total_gb_per_month = "totalGbPerMonth";
        total_gb_per_month_by_subscription = "totalGbPerMonthBySubscription";
    }
}
