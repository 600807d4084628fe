// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OCC metric alarm.
    ///
    /// The response has the header `etag`.
    GetOccMetricAlarm = GET "/occMetricAlarms/{occMetricAlarmId}",
        "https://docs.oracle.com/iaas/api/#/en/occds/20240430/OccMetricAlarm/GetOccMetricAlarm";
    required {
        occ_metric_alarm_id = path "occMetricAlarmId" (String);
    }
    returns { json(models::OccMetricAlarm), state(models::OccMetricAlarmLifecycleState) }
}
