// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the scheduling policy.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateSchedulingPolicy = PUT "/schedulingPolicies/{schedulingPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SchedulingPolicy/UpdateSchedulingPolicy";
    facts { without_default_retry(); }
    required {
        scheduling_policy_id = path "schedulingPolicyId" (String);
        update_scheduling_policy_details = json(models::UpdateSchedulingPolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SchedulingPolicy) }
    then {
        settled(get_scheduling_policy, models::SchedulingPolicy,
            models::SchedulingPolicyLifecycleState);
    }
}
