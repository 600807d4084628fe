// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a scheduling window.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSchedulingWindow = POST "/schedulingPolicies/{schedulingPolicyId}/schedulingWindows",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SchedulingWindow/CreateSchedulingWindow";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        scheduling_policy_id = path "schedulingPolicyId" (String);
        create_scheduling_window_details = json(models::CreateSchedulingWindowDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SchedulingWindow) }
    then {
        settled(get_scheduling_window, models::SchedulingWindow,
            models::SchedulingWindowLifecycleState);
        with_id("schedulingWindowId", "id");
    }
}
