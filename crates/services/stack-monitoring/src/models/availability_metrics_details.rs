// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of availability metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityMetricsDetails {
    /// The metrics.
    pub metrics: Vec<String>,
    /// The collection interval, in seconds.
    pub collection_interval_in_seconds: i64,
}

model! {
    AvailabilityMetricsDetails {
        required {
            metrics = "metrics", with_metrics([String]);
            collection_interval_in_seconds = "collectionIntervalInSeconds",
                with_collection_interval_in_seconds(i64);
        }
    }
}
