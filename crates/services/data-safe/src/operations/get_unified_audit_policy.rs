// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the unified audit policy.
    ///
    /// The response has the header `etag`.
    GetUnifiedAuditPolicy = GET "/unifiedAuditPolicies/{unifiedAuditPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UnifiedAuditPolicy/GetUnifiedAuditPolicy";
    required {
        unified_audit_policy_id = path "unifiedAuditPolicyId" (String);
    }
    returns { json(models::UnifiedAuditPolicy), state(models::UnifiedAuditPolicyLifecycleState) }
}
