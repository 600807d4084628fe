// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A metric based vertical scale up configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricBasedVerticalScaleUpConfig {
    /// The metric.
    pub metric: Option<models::AutoScalePolicyMetricRule>,
    /// The maximum OCPUs per node.
    pub max_ocpus_per_node: Option<i64>,
    /// The maximum memory per node. In GB.
    pub max_memory_per_node: Option<i64>,
    /// The OCPUs to take from each node when scaling down. Only for flexible shapes.
    pub ocpu_step_size: Option<i64>,
    /// The memory to remove from each node when scaling down, in GB. Only for flexible shapes.
    pub memory_step_size: Option<i64>,
}

model! {
    MetricBasedVerticalScaleUpConfig {
        optional {
            metric = "metric", with_metric(models::AutoScalePolicyMetricRule);
            max_ocpus_per_node = "maxOcpusPerNode", with_max_ocpus_per_node(i64);
            max_memory_per_node = "maxMemoryPerNode", with_max_memory_per_node(i64);
            ocpu_step_size = "ocpuStepSize", with_ocpu_step_size(i64);
            memory_step_size = "memoryStepSize", with_memory_step_size(i64);
        }
    }
}
