// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security policy configuration.
    ///
    /// The response has the header `etag`.
    GetSecurityPolicyConfig = GET "/securityPolicyConfigs/{securityPolicyConfigId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicyConfig/GetSecurityPolicyConfig";
    required {
        security_policy_config_id = path "securityPolicyConfigId" (String);
    }
    returns {
        json(models::SecurityPolicyConfig),
        state(models::SecurityPolicyConfigLifecycleState),
    }
}
