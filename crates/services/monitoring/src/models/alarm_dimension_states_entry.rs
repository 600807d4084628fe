// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// An alarm dimension states entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmDimensionStatesEntry {
    /// The summary of the alarm for its messages. It can contain dynamic variables.
    pub alarm_summary: String,
    /// The dimensions.
    pub dimensions: BTreeMap<String, String>,
    /// The status.
    pub status: models::AlarmDimensionStatesEntryStatus,
    /// The name of the rule. Default: `BASE`.
    pub rule_name: String,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
}

model! {
    AlarmDimensionStatesEntry {
        alarm_summary = "alarmSummary";
        dimensions = "dimensions";
        status = "status";
        rule_name = "ruleName";
        timestamp = "timestamp";
    }
}
