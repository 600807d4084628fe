// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An alarm history entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmHistoryEntry {
    /// The summary of the alarm for its messages. It can contain dynamic variables.
    pub alarm_summary: String,
    /// The summary.
    pub summary: String,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The time at which the alarm changed its state.
    pub timestamp_triggered: Option<DateTime<Utc>>,
}

model! {
    AlarmHistoryEntry {
        alarm_summary = "alarmSummary";
        summary = "summary";
        timestamp = "timestamp";
        timestamp_triggered = "timestampTriggered";
    }
}
