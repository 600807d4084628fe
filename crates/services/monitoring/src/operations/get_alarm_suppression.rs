// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the alarm suppression.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAlarmSuppression = GET "/alarmSuppressions/{alarmSuppressionId}",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/AlarmSuppression/GetAlarmSuppression";
    facts { without_default_retry(); }
    required {
        alarm_suppression_id = path "alarmSuppressionId" (String);
    }
    returns { json(models::AlarmSuppression), state(models::AlarmSuppressionLifecycleState) }
}
