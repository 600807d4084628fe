// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OCC metric alarm.
    ///
    /// The response has the header `etag`.
    UpdateOccMetricAlarm = PUT "/occMetricAlarms/{occMetricAlarmId}",
        "https://docs.oracle.com/iaas/api/#/en/occds/20240430/OccMetricAlarm/UpdateOccMetricAlarm";
    required {
        occ_metric_alarm_id = path "occMetricAlarmId" (String);
        update_occ_metric_alarm_details = json(models::UpdateOccMetricAlarmDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OccMetricAlarm) }
    then {
        settled(get_occ_metric_alarm, models::OccMetricAlarm, models::OccMetricAlarmLifecycleState);
    }
}
