// @generated from spec/oci-control-center.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The summary of a metric property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricPropertySummary {
    /// The name of the metric.
    pub metric_name: String,
    /// The dimensions.
    pub dimensions: Option<BTreeMap<String, models::DimensionValue>>,
}

model! {
    MetricPropertySummary {
        metric_name = "metricName";
        dimensions = "dimensions";
    }
}
