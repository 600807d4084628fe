// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a protection policy.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateProtectionPolicy = POST "/protectionPolicies",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/ProtectionPolicy/CreateProtectionPolicy";
    facts { with_retry_token(); }
    required {
        create_protection_policy_details = json(models::CreateProtectionPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ProtectionPolicy) }
    then {
        settled(get_protection_policy, models::ProtectionPolicy,
            models::ProtectionPolicyLifecycleState);
        with_id("protectionPolicyId", "id");
    }
}
