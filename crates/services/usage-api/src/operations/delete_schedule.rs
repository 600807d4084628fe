// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the schedule.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteSchedule = DELETE "/schedules/{scheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/Schedule/DeleteSchedule";
    facts { without_default_retry(); }
    required {
        schedule_id = path "scheduleId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_schedule); }
}
