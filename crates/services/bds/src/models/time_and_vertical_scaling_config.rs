// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A time and vertical scaling configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeAndVerticalScalingConfig {
    /// The recurrence of the autoscaling action, as RFC 5545. Only weekly recurrence is supported.
    pub time_recurrence: Option<String>,
    /// The target shape.
    pub target_shape: Option<String>,
    /// The target OCPUs per node.
    pub target_ocpus_per_node: Option<i64>,
    /// The target memory per node. In GB.
    pub target_memory_per_node: Option<i64>,
}

model! {
    TimeAndVerticalScalingConfig {
        optional {
            time_recurrence = "timeRecurrence", with_time_recurrence(String);
            target_shape = "targetShape", with_target_shape(String);
            target_ocpus_per_node = "targetOcpusPerNode", with_target_ocpus_per_node(i64);
            target_memory_per_node = "targetMemoryPerNode", with_target_memory_per_node(i64);
        }
    }
}
