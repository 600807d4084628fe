// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the OCC metric alarm.
    DeleteOccMetricAlarm = DELETE "/occMetricAlarms/{occMetricAlarmId}",
        "https://docs.oracle.com/iaas/api/#/en/occds/20240430/OccMetricAlarm/DeleteOccMetricAlarm";
    required {
        occ_metric_alarm_id = path "occMetricAlarmId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_occ_metric_alarm); }
}
