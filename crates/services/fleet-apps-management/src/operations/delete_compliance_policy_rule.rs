// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the compliance policy rule.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteCompliancePolicyRule = DELETE "/compliancePolicyRules/{compliancePolicyRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/CompliancePolicyRule/DeleteCompliancePolicyRule";
    required {
        compliance_policy_rule_id = path "compliancePolicyRuleId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_compliance_policy_rule); }
}
