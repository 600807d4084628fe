// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the compliance policy rule.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateCompliancePolicyRule = PUT "/compliancePolicyRules/{compliancePolicyRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/CompliancePolicyRule/UpdateCompliancePolicyRule";
    required {
        compliance_policy_rule_id = path "compliancePolicyRuleId" (String);
        update_compliance_policy_rule_details = json(models::UpdateCompliancePolicyRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_compliance_policy_rule, models::CompliancePolicyRule,
            models::CompliancePolicyRuleLifecycleState);
    }
}
