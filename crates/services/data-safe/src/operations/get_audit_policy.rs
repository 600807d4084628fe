// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the audit policy.
    ///
    /// The response has the header `etag`.
    GetAuditPolicy = GET "/auditPolicies/{auditPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditPolicy/GetAuditPolicy";
    required {
        audit_policy_id = path "auditPolicyId" (String);
    }
    returns { json(models::AuditPolicy), state(models::AuditPolicyLifecycleState) }
}
