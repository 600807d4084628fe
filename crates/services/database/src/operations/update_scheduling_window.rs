// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the scheduling window.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateSchedulingWindow =
        PUT "/schedulingPolicies/{schedulingPolicyId}/schedulingWindows/{schedulingWindowId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SchedulingWindow/UpdateSchedulingWindow";
    facts { without_default_retry(); }
    required {
        scheduling_policy_id = path "schedulingPolicyId" (String);
        scheduling_window_id = path "schedulingWindowId" (String);
        update_scheduling_window_details = json(models::UpdateSchedulingWindowDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SchedulingWindow) }
    then {
        settled(get_scheduling_window, models::SchedulingWindow,
            models::SchedulingWindowLifecycleState);
    }
}
