// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A responder execution trend aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponderExecutionTrendAggregation {
    /// The dimensions, as keys and names.
    pub dimensions_map: BTreeMap<String, String>,
    /// The start time, in seconds since the epoch.
    pub start_timestamp: f64,
    /// The duration in seconds.
    pub duration_in_seconds: i64,
    /// The count.
    pub count: i64,
}

model! {
    ResponderExecutionTrendAggregation {
        dimensions_map = "dimensionsMap";
        start_timestamp = "startTimestamp";
        duration_in_seconds = "durationInSeconds";
        count = "count";
    }
}
