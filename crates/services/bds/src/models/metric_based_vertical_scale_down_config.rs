// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A metric based vertical scale down configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricBasedVerticalScaleDownConfig {
    /// The metric.
    pub metric: Option<models::AutoScalePolicyMetricRule>,
    /// The minimum OCPUs per node.
    pub min_ocpus_per_node: Option<i64>,
    /// The minimum memory per node. In GB.
    pub min_memory_per_node: Option<i64>,
    /// The OCPUs to take from each node when scaling down. Only for flexible shapes.
    pub ocpu_step_size: Option<i64>,
    /// The memory to remove from each node when scaling down, in GB. Only for flexible shapes.
    pub memory_step_size: Option<i64>,
}

model! {
    MetricBasedVerticalScaleDownConfig {
        optional {
            metric = "metric", with_metric(models::AutoScalePolicyMetricRule);
            min_ocpus_per_node = "minOcpusPerNode", with_min_ocpus_per_node(i64);
            min_memory_per_node = "minMemoryPerNode", with_min_memory_per_node(i64);
            ocpu_step_size = "ocpuStepSize", with_ocpu_step_size(i64);
            memory_step_size = "memoryStepSize", with_memory_step_size(i64);
        }
    }
}
