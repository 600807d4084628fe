// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the alarm.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAlarm = GET "/alarms/{alarmId}",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/Alarm/GetAlarm";
    facts { without_default_retry(); }
    required {
        alarm_id = path "alarmId" (String);
    }
    returns { json(models::Alarm), state(models::AlarmLifecycleState) }
}
