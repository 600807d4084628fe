// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a historical metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HistoricalMetricSummary {
    /// The name.
    pub name: String,
    /// The aggregation.
    pub aggregation: String,
    /// The value.
    pub value: f64,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    HistoricalMetricSummary {
        name = "name";
        aggregation = "aggregation";
        value = "value";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
