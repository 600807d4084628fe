// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the security policy.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSecurityPolicy = PUT "/securityPolicies/{securityPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicy/UpdateSecurityPolicy";
    required {
        security_policy_id = path "securityPolicyId" (String);
        update_security_policy_details = json(models::UpdateSecurityPolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_security_policy, models::SecurityPolicy, models::SecurityPolicyLifecycleState);
    }
}
