// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DR plan.
    ///
    /// The response has the header `etag`.
    GetDrPlan = GET "/drPlans/{drPlanId}",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrPlan/GetDrPlan";
    required {
        dr_plan_id = path "drPlanId" (String);
    }
    returns { json(models::DrPlan), state(models::DrPlanLifecycleState) }
}
