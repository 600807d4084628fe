// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Reorders the scheduled actions.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ReorderScheduledActions = POST "/schedulingPlans/{schedulingPlanId}/actions/reorder",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SchedulingPlan/ReorderScheduledActions";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        scheduling_plan_id = path "schedulingPlanId" (String);
        reorder_scheduled_actions_details = json(models::ReorderScheduledActionsDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SchedulingPlan) }
    then {
        settled(get_scheduling_plan, models::SchedulingPlan, models::SchedulingPlanLifecycleState);
        with_id("schedulingPlanId", "id");
    }
}
