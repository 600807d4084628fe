// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A monitored resources count aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredResourcesCountAggregation {
    /// The dimensions.
    pub dimensions: BTreeMap<String, String>,
    /// The count.
    pub count: i64,
}

model! {
    MonitoredResourcesCountAggregation {
        dimensions = "dimensions";
        count = "count";
    }
}
