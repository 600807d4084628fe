// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the unified audit policy.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateUnifiedAuditPolicy = PUT "/unifiedAuditPolicies/{unifiedAuditPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UnifiedAuditPolicy/UpdateUnifiedAuditPolicy";
    required {
        unified_audit_policy_id = path "unifiedAuditPolicyId" (String);
        update_unified_audit_policy_details = json(models::UpdateUnifiedAuditPolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_unified_audit_policy, models::UnifiedAuditPolicy,
            models::UnifiedAuditPolicyLifecycleState);
    }
}
