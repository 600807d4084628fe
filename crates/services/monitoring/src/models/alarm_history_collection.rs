// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of alarm histories.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmHistoryCollection {
    /// The OCID of the alarm.
    pub alarm_id: String,
    /// Whether the alarm is enabled.
    pub is_enabled: bool,
    /// The entries.
    pub entries: Vec<models::AlarmHistoryEntry>,
}

model! {
    AlarmHistoryCollection {
        alarm_id = "alarmId";
        is_enabled = "isEnabled";
        entries = "entries";
    }
}
