// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compliance policy rule.
    ///
    /// The response has the header `etag`.
    GetCompliancePolicyRule = GET "/compliancePolicyRules/{compliancePolicyRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/CompliancePolicyRule/GetCompliancePolicyRule";
    required {
        compliance_policy_rule_id = path "compliancePolicyRuleId" (String);
    }
    returns {
        json(models::CompliancePolicyRule),
        state(models::CompliancePolicyRuleLifecycleState),
    }
}
