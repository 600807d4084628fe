// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OCC metric alarm.
    ///
    /// The response has the header `etag`.
    CreateOccMetricAlarm = POST "/occMetricAlarms",
        "https://docs.oracle.com/iaas/api/#/en/occds/20240430/OccMetricAlarm/CreateOccMetricAlarm";
    facts { with_retry_token(); }
    required {
        create_occ_metric_alarm_details = json(models::CreateOccMetricAlarmDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OccMetricAlarm) }
    then {
        settled(get_occ_metric_alarm, models::OccMetricAlarm, models::OccMetricAlarmLifecycleState);
        with_id("occMetricAlarmId", "id");
    }
}
