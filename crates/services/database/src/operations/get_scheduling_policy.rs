// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the scheduling policy.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSchedulingPolicy = GET "/schedulingPolicies/{schedulingPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SchedulingPolicy/GetSchedulingPolicy";
    facts { without_default_retry(); }
    required {
        scheduling_policy_id = path "schedulingPolicyId" (String);
    }
    returns { json(models::SchedulingPolicy), state(models::SchedulingPolicyLifecycleState) }
}
