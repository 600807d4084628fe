// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a scheduling plan.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSchedulingPlan = POST "/schedulingPlans",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SchedulingPlan/CreateSchedulingPlan";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_scheduling_plan_details = json(models::CreateSchedulingPlanDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SchedulingPlan) }
    then {
        settled(get_scheduling_plan, models::SchedulingPlan, models::SchedulingPlanLifecycleState);
        with_id("schedulingPlanId", "id");
    }
}
