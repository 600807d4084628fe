// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the alarm to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeAlarmCompartment = POST "/alarms/{alarmId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/Alarm/ChangeAlarmCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        alarm_id = path "alarmId" (String);
        change_alarm_compartment_details = json(models::ChangeAlarmCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_alarm, models::Alarm, models::AlarmLifecycleState); }
}
