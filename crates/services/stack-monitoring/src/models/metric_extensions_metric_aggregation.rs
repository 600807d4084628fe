// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A metric extensions metric aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricExtensionsMetricAggregation {
    /// The dimensions.
    pub dimensions: BTreeMap<String, String>,
    /// The count.
    pub count: i64,
}

model! {
    MetricExtensionsMetricAggregation {
        dimensions = "dimensions";
        count = "count";
    }
}
