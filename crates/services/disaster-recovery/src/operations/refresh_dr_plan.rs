// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Refreshes the DR plan.
    ///
    /// The response has the header `opc-work-request-id`.
    RefreshDrPlan = POST "/drPlans/{drPlanId}/actions/refresh",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrPlan/RefreshDrPlan";
    facts { with_retry_token(); }
    required {
        dr_plan_id = path "drPlanId" (String);
        refresh_dr_plan_details = json(models::RefreshDrPlanDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_dr_plan, models::DrPlan, models::DrPlanLifecycleState); }
}
