// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of metric extension metric aggregations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricExtensionMetricAggregationCollection {
    /// The items on this page.
    pub items: Vec<models::MetricExtensionsMetricAggregation>,
}

model! {
    MetricExtensionMetricAggregationCollection {
        items = "items";
    }
}
