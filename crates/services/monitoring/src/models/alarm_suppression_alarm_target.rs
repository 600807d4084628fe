// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An alarm suppression alarm target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmSuppressionAlarmTarget {
    /// The OCID of the alarm.
    pub alarm_id: String,
}

model! {
    AlarmSuppressionAlarmTarget, "targetType" = "ALARM" {
        required {
            alarm_id = "alarmId", with_alarm_id(String);
        }
    }
}
