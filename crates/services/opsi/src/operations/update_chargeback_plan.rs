// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the chargeback plan.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateChargebackPlan = PUT "/chargebackPlans/{chargebackplanId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ChargebackPlan/UpdateChargebackPlan";
    required {
        chargebackplan_id = path "chargebackplanId" (String);
        update_chargeback_plan_details = json(models::UpdateChargebackPlanDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_chargeback_plan, models::ChargebackPlan, models::ChargebackPlanLifecycleState);
    }
}
