// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a WAAS policy.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateWaasPolicy = POST "/waasPolicies",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/WaasPolicy/CreateWaasPolicy";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["headers"]);
    }
    required {
        create_waas_policy_details = json(models::CreateWaasPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_waas_policy, models::WaasPolicy, models::WaasPolicyLifecycleState);
        with_id("waasPolicyId", "id");
    }
}
