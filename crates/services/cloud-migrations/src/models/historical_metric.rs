// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A historical metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HistoricalMetric {
    /// The name.
    pub name: String,
    /// The aggregation.
    pub aggregation: String,
    /// The value.
    pub value: f64,
}

model! {
    HistoricalMetric {
        name = "name";
        aggregation = "aggregation";
        value = "value";
    }
}
