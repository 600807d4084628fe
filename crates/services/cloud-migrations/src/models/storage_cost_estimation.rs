// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A storage cost estimation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageCostEstimation {
    /// The volumes.
    pub volumes: Vec<models::VolumeCostEstimation>,
    /// The storage capacity per month, in GB.
    pub total_gb_per_month: f64,
    /// The storage capacity per month and subscription, in GB.
    pub total_gb_per_month_by_subscription: Option<f64>,
}

model! {
    StorageCostEstimation {
        volumes = "volumes";
        total_gb_per_month = "totalGbPerMonth";
        total_gb_per_month_by_subscription = "totalGbPerMonthBySubscription";
    }
}
