// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A time and horizontal scaling configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeAndHorizontalScalingConfig {
    /// The recurrence of the autoscaling action, as RFC 5545. Only weekly recurrence is supported.
    pub time_recurrence: Option<String>,
    /// The number of target nodes.
    pub target_node_count: Option<i64>,
}

model! {
    TimeAndHorizontalScalingConfig {
        optional {
            time_recurrence = "timeRecurrence", with_time_recurrence(String);
            target_node_count = "targetNodeCount", with_target_node_count(i64);
        }
    }
}
