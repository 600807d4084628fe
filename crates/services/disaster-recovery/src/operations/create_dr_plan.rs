// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a DR plan.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDrPlan = POST "/drPlans",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrPlan/CreateDrPlan";
    facts { with_retry_token(); }
    required {
        create_dr_plan_details = json(models::CreateDrPlanDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DrPlan) }
    then {
        settled(get_dr_plan, models::DrPlan, models::DrPlanLifecycleState);
        with_id("drPlanId", "id");
    }
}
