// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the chargeback plan.
    ///
    /// The response has the header `etag`.
    GetChargebackPlan = GET "/chargebackPlans/{chargebackplanId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ChargebackPlan/GetChargebackPlan";
    required {
        chargebackplan_id = path "chargebackplanId" (String);
    }
    returns { json(models::ChargebackPlan), state(models::ChargebackPlanLifecycleState) }
}
