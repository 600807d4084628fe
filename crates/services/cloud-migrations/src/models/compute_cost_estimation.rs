// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compute cost estimation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeCostEstimation {
    /// The OCPU per hour.
    pub ocpu_per_hour: f64,
    /// The OCPU per hour by subscription.
    pub ocpu_per_hour_by_subscription: Option<f64>,
    /// The memory GB per hour.
    pub memory_gb_per_hour: f64,
    /// The memory GB per hour by subscription.
    pub memory_gb_per_hour_by_subscription: Option<f64>,
    /// The GPU per hour.
    pub gpu_per_hour: f64,
    /// The GPU per hour by subscription.
    pub gpu_per_hour_by_subscription: Option<f64>,
    /// The total usage per hour.
    pub total_per_hour: f64,
    /// The total usage per hour and subscription.
    pub total_per_hour_by_subscription: Option<f64>,
    /// The number of OCPUs.
    pub ocpu_count: Option<f64>,
    /// The memory amount, in gigabytes.
    pub memory_amount_gb: Option<f64>,
    /// The number of GPUs.
    pub gpu_count: Option<f64>,
}

model! {
    ComputeCostEstimation {
        ocpu_per_hour = "ocpuPerHour";
        ocpu_per_hour_by_subscription = "ocpuPerHourBySubscription";
        memory_gb_per_hour = "memoryGbPerHour";
        memory_gb_per_hour_by_subscription = "memoryGbPerHourBySubscription";
        gpu_per_hour = "gpuPerHour";
        gpu_per_hour_by_subscription = "gpuPerHourBySubscription";
        total_per_hour = "totalPerHour";
        total_per_hour_by_subscription = "totalPerHourBySubscription";
        ocpu_count = "ocpuCount";
        memory_amount_gb = "memoryAmountGb";
        gpu_count = "gpuCount";
    }
}
