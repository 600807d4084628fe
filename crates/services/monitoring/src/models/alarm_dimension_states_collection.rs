// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of alarm dimension states.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmDimensionStatesCollection {
    /// The OCID of the alarm.
    pub alarm_id: String,
    /// Whether the alarm is enabled.
    pub is_enabled: bool,
    /// Whether notifications are split by metric stream. Otherwise, they are grouped.
    pub is_notifications_per_metric_dimension_enabled: bool,
    /// The items on this page.
    pub items: Vec<models::AlarmDimensionStatesEntry>,
}

model! {
    AlarmDimensionStatesCollection {
        alarm_id = "alarmId";
        is_enabled = "isEnabled";
        is_notifications_per_metric_dimension_enabled = "isNotificationsPerMetricDimensionEnabled";
        items = "items";
    }
}
