// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a web application acceleration policy.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateWebAppAccelerationPolicy = POST "/webAppAccelerationPolicies",
        "https://docs.oracle.com/iaas/api/#/en/waa/20211230/WebAppAccelerationPolicy/CreateWebAppAccelerationPolicy";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_web_app_acceleration_policy_details =
            json(models::CreateWebAppAccelerationPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::WebAppAccelerationPolicy) }
    then {
        settled(get_web_app_acceleration_policy, models::WebAppAccelerationPolicy,
            models::WebAppAccelerationPolicyLifecycleState);
        with_id("webAppAccelerationPolicyId", "id");
    }
}
