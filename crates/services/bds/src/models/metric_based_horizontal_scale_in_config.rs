// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A metric based horizontal scale in configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricBasedHorizontalScaleInConfig {
    /// The metric.
    pub metric: Option<models::AutoScalePolicyMetricRule>,
    /// The minimum number of nodes.
    pub min_node_count: Option<i64>,
    /// The number of nodes to remove when scaling in.
    pub step_size: Option<i64>,
}

model! {
    MetricBasedHorizontalScaleInConfig {
        optional {
            metric = "metric", with_metric(models::AutoScalePolicyMetricRule);
            min_node_count = "minNodeCount", with_min_node_count(i64);
            step_size = "stepSize", with_step_size(i64);
        }
    }
}
