// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An SQL firewall violation aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlFirewallViolationAggregation {
    /// The display name.
    pub display_name: Option<String>,
    /// The name of the metric.
    pub metric_name: String,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time.
    pub time_ended: DateTime<Utc>,
    /// The total count.
    pub count: i64,
    /// The dimensions.
    pub dimensions: Option<models::SqlFirewallViolationAggregationDimensions>,
}

model! {
    SqlFirewallViolationAggregation {
        display_name = "displayName";
        metric_name = "metricName";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        count = "count";
        dimensions = "dimensions";
    }
}
