// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a scheduling policy.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSchedulingPolicy = POST "/schedulingPolicies",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SchedulingPolicy/CreateSchedulingPolicy";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_scheduling_policy_details = json(models::CreateSchedulingPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SchedulingPolicy) }
    then {
        settled(get_scheduling_policy, models::SchedulingPolicy,
            models::SchedulingPolicyLifecycleState);
        with_id("schedulingPolicyId", "id");
    }
}
