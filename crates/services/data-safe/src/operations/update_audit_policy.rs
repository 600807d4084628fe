// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the audit policy.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAuditPolicy = PUT "/auditPolicies/{auditPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditPolicy/UpdateAuditPolicy";
    required {
        audit_policy_id = path "auditPolicyId" (String);
        update_audit_policy_details = json(models::UpdateAuditPolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_audit_policy, models::AuditPolicy, models::AuditPolicyLifecycleState); }
}
