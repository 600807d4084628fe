// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a security policy configuration.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSecurityPolicyConfig = POST "/securityPolicyConfigs",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicyConfig/CreateSecurityPolicyConfig";
    facts { with_retry_token(); }
    required {
        create_security_policy_config_details = json(models::CreateSecurityPolicyConfigDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SecurityPolicyConfig) }
    then {
        settled(get_security_policy_config, models::SecurityPolicyConfig,
            models::SecurityPolicyConfigLifecycleState);
        with_id("securityPolicyConfigId", "id");
    }
}
