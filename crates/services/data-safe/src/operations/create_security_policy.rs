// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a security policy.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSecurityPolicy = POST "/securityPolicies",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicy/CreateSecurityPolicy";
    facts { with_retry_token(); }
    required {
        create_security_policy_details = json(models::CreateSecurityPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SecurityPolicy) }
    then {
        settled(get_security_policy, models::SecurityPolicy, models::SecurityPolicyLifecycleState);
        with_id("securityPolicyId", "id");
    }
}
