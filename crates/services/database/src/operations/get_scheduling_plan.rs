// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the scheduling plan.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSchedulingPlan = GET "/schedulingPlans/{schedulingPlanId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SchedulingPlan/GetSchedulingPlan";
    facts { without_default_retry(); }
    required {
        scheduling_plan_id = path "schedulingPlanId" (String);
    }
    returns { json(models::SchedulingPlan), state(models::SchedulingPlanLifecycleState) }
}
