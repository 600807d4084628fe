// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an alarm status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmStatusSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Example: `High CPU Utilization`.
    pub display_name: String,
    /// The severity.
    pub severity: models::AlarmStatusSeverity,
    /// The name of the rule. Default: `BASE`.
    pub rule_name: String,
    /// The time at which the alarm changed its state.
    pub timestamp_triggered: DateTime<Utc>,
    /// The summary of the alarm for its messages. It can contain dynamic variables.
    pub alarm_summary: String,
    /// The status.
    pub status: models::AlarmStatusStatus,
    /// The suppression of the alarm.
    pub suppression: Option<models::Suppression>,
}

model! {
    AlarmStatusSummary {
        id = "id";
        display_name = "displayName";
        severity = "severity";
        rule_name = "ruleName";
        timestamp_triggered = "timestampTriggered";
        alarm_summary = "alarmSummary";
        status = "status";
        suppression = "suppression";
    }
}
