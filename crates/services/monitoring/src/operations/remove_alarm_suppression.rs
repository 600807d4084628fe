// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the alarm suppression.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveAlarmSuppression = POST "/alarms/{alarmId}/actions/removeSuppression",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/Suppression/RemoveAlarmSuppression";
    facts { without_default_retry(); }
    required {
        alarm_id = path "alarmId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_alarm, models::Alarm, models::AlarmLifecycleState); }
}
