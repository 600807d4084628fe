// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the web application acceleration policy.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetWebAppAccelerationPolicy = GET "/webAppAccelerationPolicies/{webAppAccelerationPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/waa/20211230/WebAppAccelerationPolicy/GetWebAppAccelerationPolicy";
    facts { without_default_retry(); }
    required {
        web_app_acceleration_policy_id = path "webAppAccelerationPolicyId" (String);
    }
    returns {
        json(models::WebAppAccelerationPolicy),
        state(models::WebAppAccelerationPolicyLifecycleState),
    }
}
