// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the usage plan.
    ///
    /// The response has the header `etag`.
    GetUsagePlan = GET "/usagePlans/{usagePlanId}",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/UsagePlan/GetUsagePlan";
    required {
        usage_plan_id = path "usagePlanId" (String);
    }
    returns { json(models::UsagePlan), state(models::UsagePlanLifecycleState) }
}
