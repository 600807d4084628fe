// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an alarm suppression.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateAlarmSuppression = POST "/alarmSuppressions",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/AlarmSuppression/CreateAlarmSuppression";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_alarm_suppression_details = json(models::CreateAlarmSuppressionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AlarmSuppression) }
    then {
        settled(get_alarm_suppression, models::AlarmSuppression,
            models::AlarmSuppressionLifecycleState);
        with_id("alarmSuppressionId", "id");
    }
}
