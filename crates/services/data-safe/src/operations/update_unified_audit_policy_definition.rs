// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the unified audit policy definition.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateUnifiedAuditPolicyDefinition =
        PUT "/unifiedAuditPolicyDefinitions/{unifiedAuditPolicyDefinitionId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UnifiedAuditPolicyDefinition/UpdateUnifiedAuditPolicyDefinition";
    required {
        unified_audit_policy_definition_id = path "unifiedAuditPolicyDefinitionId" (String);
        update_unified_audit_policy_definition_details =
            json(models::UpdateUnifiedAuditPolicyDefinitionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_unified_audit_policy_definition, models::UnifiedAuditPolicyDefinition,
            models::UnifiedAuditPolicyDefinitionLifecycleState);
    }
}
