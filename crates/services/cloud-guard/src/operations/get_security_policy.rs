// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security policy.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSecurityPolicy = GET "/securityPolicies/{securityPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/SecurityPolicy/GetSecurityPolicy";
    facts { without_default_retry(); }
    required {
        security_policy_id = path "securityPolicyId" (String);
    }
    returns { json(models::SecurityPolicy), state(models::SecurityPolicyLifecycleState) }
}
