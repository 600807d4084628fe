// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

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
        required {
            name = "name", with_name(String);
            aggregation = "aggregation", with_aggregation(String);
            value = "value", with_value(f64);
        }
    }
}
