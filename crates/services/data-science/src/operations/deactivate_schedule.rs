// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deactivates a schedule. It does not run until it is activated again.
    ///
    /// The response has the header `opc-work-request-id`.
    DeactivateSchedule = POST "/schedules/{scheduleId}/actions/deactivate",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Schedule/DeactivateSchedule";
    facts { with_retry_token(); }
    required {
        schedule_id = path "scheduleId" (String);
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
    then { settled(get_schedule, models::Schedule, models::ScheduleLifecycleState); }
}
