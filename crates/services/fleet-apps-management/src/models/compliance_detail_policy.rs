// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A compliance detail policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplianceDetailPolicy {
    /// The ID of the compliance policy.
    pub compliance_policy_id: String,
    /// The compliance policy display name.
    pub compliance_policy_display_name: Option<String>,
    /// The ID of the compliance policy rule.
    pub compliance_policy_rule_id: Option<String>,
    /// The compliance policy rule display name.
    pub compliance_policy_rule_display_name: Option<String>,
    /// The period in which a missing patch is not reported, with a unit from days to years.
    pub grace_period: Option<String>,
    /// The selection of the patches.
    pub patch_selection: Option<models::PatchSelectionDetails>,
}

model! {
    ComplianceDetailPolicy {
        compliance_policy_id = "compliancePolicyId";
        compliance_policy_display_name = "compliancePolicyDisplayName";
        compliance_policy_rule_id = "compliancePolicyRuleId";
        compliance_policy_rule_display_name = "compliancePolicyRuleDisplayName";
        grace_period = "gracePeriod";
        patch_selection = "patchSelection";
    }
}
