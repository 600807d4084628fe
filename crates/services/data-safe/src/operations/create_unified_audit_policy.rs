// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a unified audit policy.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateUnifiedAuditPolicy = POST "/unifiedAuditPolicies",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UnifiedAuditPolicy/CreateUnifiedAuditPolicy";
    facts { with_retry_token(); }
    required {
        create_unified_audit_policy_details = json(models::CreateUnifiedAuditPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::UnifiedAuditPolicy) }
    then {
        settled(get_unified_audit_policy, models::UnifiedAuditPolicy,
            models::UnifiedAuditPolicyLifecycleState);
        with_id("unifiedAuditPolicyId", "id");
    }
}
