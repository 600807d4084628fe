// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an estimate cost saving.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimateCostSavingSummary {
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// Whether CPU autoscaling is enabled.
    pub is_cpu_autoscale: Option<bool>,
    /// The estimated usage without elastic pool.
    pub estimated_usage_without_elastic_pool: Option<i64>,
    /// The usage with elastic pool.
    pub usage_with_elastic_pool: Option<i64>,
    /// The cost savings with elastic pool. In percent.
    pub cost_savings_with_elastic_pool: Option<f64>,
}

model! {
    EstimateCostSavingSummary {
        time_started = "timeStarted";
        time_ended = "timeEnded";
        is_cpu_autoscale = "isCpuAutoscale";
        estimated_usage_without_elastic_pool = "estimatedUsageWithoutElasticPool";
        usage_with_elastic_pool = "usageWithElasticPool";
        cost_savings_with_elastic_pool = "costSavingsWithElasticPool";
    }
}
