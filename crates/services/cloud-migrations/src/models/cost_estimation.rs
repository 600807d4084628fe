// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cost estimation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostEstimation {
    /// The compute properties or cost estimate.
    pub compute: models::ComputeCostEstimation,
    /// The storage.
    pub storage: models::StorageCostEstimation,
    /// The OS image.
    pub os_image: models::OsImageEstimation,
    /// The currency code.
    pub currency_code: Option<String>,
    /// The total estimation per month.
    pub total_estimation_per_month: f64,
    /// The total estimation per month by subscription.
    pub total_estimation_per_month_by_subscription: Option<f64>,
    /// The ID of the subscription.
    pub subscription_id: Option<String>,
}

model! {
    CostEstimation {
        compute = "compute";
        storage = "storage";
        os_image = "osImage";
        currency_code = "currencyCode";
        total_estimation_per_month = "totalEstimationPerMonth";
        total_estimation_per_month_by_subscription = "totalEstimationPerMonthBySubscription";
        subscription_id = "subscriptionId";
    }
}
