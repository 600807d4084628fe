// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security policy.
    ///
    /// The response has the header `etag`.
    GetSecurityPolicy = GET "/securityPolicies/{securityPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicy/GetSecurityPolicy";
    required {
        security_policy_id = path "securityPolicyId" (String);
    }
    returns { json(models::SecurityPolicy), state(models::SecurityPolicyLifecycleState) }
}
