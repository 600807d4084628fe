// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// An asset aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetAggregation {
    /// The dimensions.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// The count.
    pub count: Option<i64>,
    /// The maximum.
    pub max: Option<f64>,
    /// The mean value.
    pub mean: Option<f64>,
    /// The minimum.
    pub min: Option<f64>,
    /// The sum of the values.
    pub sum: Option<f64>,
    /// The aggregated property.
    pub aggregated_property: String,
}

model! {
    AssetAggregation {
        dimensions = "dimensions";
        count = "count";
        max = "max";
        mean = "mean";
        min = "min";
        sum = "sum";
        aggregated_property = "aggregatedProperty";
    }
}
