// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A responder execution aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponderExecutionAggregation {
    /// The dimensions, as keys and names.
    pub dimensions_map: BTreeMap<String, String>,
    /// The count.
    pub count: i64,
}

model! {
    ResponderExecutionAggregation {
        dimensions_map = "dimensionsMap";
        count = "count";
    }
}
