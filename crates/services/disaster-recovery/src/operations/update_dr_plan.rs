// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DR plan.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDrPlan = PUT "/drPlans/{drPlanId}",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrPlan/UpdateDrPlan";
    required {
        dr_plan_id = path "drPlanId" (String);
        update_dr_plan_details = json(models::UpdateDrPlanDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_dr_plan, models::DrPlan, models::DrPlanLifecycleState); }
}
