// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the scheduling window.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteSchedulingWindow =
        DELETE "/schedulingPolicies/{schedulingPolicyId}/schedulingWindows/{schedulingWindowId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SchedulingWindow/DeleteSchedulingWindow";
    facts { without_default_retry(); }
    required {
        scheduling_policy_id = path "schedulingPolicyId" (String);
        scheduling_window_id = path "schedulingWindowId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_scheduling_window); }
}
