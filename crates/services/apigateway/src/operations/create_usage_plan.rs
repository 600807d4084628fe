// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a usage plan.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateUsagePlan = POST "/usagePlans",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/UsagePlan/CreateUsagePlan";
    facts { with_retry_token(); }
    required {
        create_usage_plan_details = json(models::CreateUsagePlanDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::UsagePlan) }
    then {
        settled(get_usage_plan, models::UsagePlan, models::UsagePlanLifecycleState);
        with_id("usagePlanId", "id");
    }
}
