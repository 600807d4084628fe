// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The scaling configuration of a hosted application: replicas and scaling thresholds. Absent
/// fields use service defaults.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScalingConfig {
    /// The minimum number of replicas.
    pub min_replica: Option<i64>,
    /// The maximum number of replicas.
    pub max_replica: Option<i64>,
    /// The metric that determines scaling.
    pub scaling_type: models::ScalingConfigScalingType,
    /// The average CPU utilization above which replicas are added.
    pub target_cpu_threshold: Option<i64>,
    /// The average memory utilization above which replicas are added.
    pub target_memory_threshold: Option<i64>,
    /// The number of concurrent requests that each replica can process.
    pub target_concurrency_threshold: Option<i64>,
    /// The number of requests per second that each replica can process.
    pub target_rps_threshold: Option<i64>,
}

model! {
    ScalingConfig {
        required {
            scaling_type = "scalingType", with_scaling_type(models::ScalingConfigScalingType);
        }
        optional {
            min_replica = "minReplica", with_min_replica(i64);
            max_replica = "maxReplica", with_max_replica(i64);
            target_cpu_threshold = "targetCpuThreshold", with_target_cpu_threshold(i64);
            target_memory_threshold = "targetMemoryThreshold", with_target_memory_threshold(i64);
            target_concurrency_threshold = "targetConcurrencyThreshold",
                with_target_concurrency_threshold(i64);
            target_rps_threshold = "targetRpsThreshold", with_target_rps_threshold(i64);
        }
    }
}
