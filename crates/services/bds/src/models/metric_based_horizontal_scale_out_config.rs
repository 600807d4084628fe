// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A metric based horizontal scale out configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricBasedHorizontalScaleOutConfig {
    /// The metric.
    pub metric: Option<models::AutoScalePolicyMetricRule>,
    /// The maximum number of nodes.
    pub max_node_count: Option<i64>,
    /// The number of nodes to remove when scaling in.
    pub step_size: Option<i64>,
}

model! {
    MetricBasedHorizontalScaleOutConfig {
        optional {
            metric = "metric", with_metric(models::AutoScalePolicyMetricRule);
            max_node_count = "maxNodeCount", with_max_node_count(i64);
            step_size = "stepSize", with_step_size(i64);
        }
    }
}
