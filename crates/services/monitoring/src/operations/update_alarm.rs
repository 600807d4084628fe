// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the alarm.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateAlarm = PUT "/alarms/{alarmId}",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/Alarm/UpdateAlarm";
    facts { without_default_retry(); }
    required {
        alarm_id = path "alarmId" (String);
        update_alarm_details = json(models::UpdateAlarmDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Alarm) }
    then { settled(get_alarm, models::Alarm, models::AlarmLifecycleState); }
}
