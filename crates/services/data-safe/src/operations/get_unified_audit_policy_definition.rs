// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the unified audit policy definition.
    ///
    /// The response has the header `etag`.
    GetUnifiedAuditPolicyDefinition =
        GET "/unifiedAuditPolicyDefinitions/{unifiedAuditPolicyDefinitionId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UnifiedAuditPolicyDefinition/GetUnifiedAuditPolicyDefinition";
    required {
        unified_audit_policy_definition_id = path "unifiedAuditPolicyDefinitionId" (String);
    }
    returns {
        json(models::UnifiedAuditPolicyDefinition),
        state(models::UnifiedAuditPolicyDefinitionLifecycleState),
    }
}
