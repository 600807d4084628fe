// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a usage plan lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddUsagePlanLock = POST "/usagePlans/{usagePlanId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/UsagePlan/AddUsagePlanLock";
    facts { without_default_retry(); }
    required {
        usage_plan_id = path "usagePlanId" (String);
        add_resource_lock_details = json(models::AddResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::UsagePlan) }
    then {
        settled(get_usage_plan, models::UsagePlan, models::UsagePlanLifecycleState);
        with_id("usagePlanId", "id");
    }
}
