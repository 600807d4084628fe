// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the security policy configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteSecurityPolicyConfig = DELETE "/securityPolicyConfigs/{securityPolicyConfigId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicyConfig/DeleteSecurityPolicyConfig";
    required {
        security_policy_config_id = path "securityPolicyConfigId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_security_policy_config); }
}
