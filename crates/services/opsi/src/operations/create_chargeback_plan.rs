// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a chargeback plan.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateChargebackPlan = POST "/chargebackPlans",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ChargebackPlan/CreateChargebackPlan";
    facts { with_retry_token(); }
    required {
        create_chargeback_plan_details = json(models::CreateChargebackPlanDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ChargebackPlan) }
    then {
        settled(get_chargeback_plan, models::ChargebackPlan, models::ChargebackPlanLifecycleState);
        with_id("chargebackplanId", "id");
    }
}
