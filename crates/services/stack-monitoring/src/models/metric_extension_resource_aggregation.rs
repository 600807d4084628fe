// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A metric extension resource aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricExtensionResourceAggregation {
    /// The dimensions.
    pub dimensions: BTreeMap<String, String>,
    /// The count.
    pub count: i64,
}

model! {
    MetricExtensionResourceAggregation {
        dimensions = "dimensions";
        count = "count";
    }
}
