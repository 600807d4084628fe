// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the scheduling window.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSchedulingWindow =
        GET "/schedulingPolicies/{schedulingPolicyId}/schedulingWindows/{schedulingWindowId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SchedulingWindow/GetSchedulingWindow";
    facts { without_default_retry(); }
    required {
        scheduling_policy_id = path "schedulingPolicyId" (String);
        scheduling_window_id = path "schedulingWindowId" (String);
    }
    returns { json(models::SchedulingWindow), state(models::SchedulingWindowLifecycleState) }
}
