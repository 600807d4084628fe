// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a VXLAN inspection rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VxlanInspectionRuleSummary {
    /// The name. Unique in the policy.
    pub name: String,
    /// The action.
    pub action: Option<models::TunnelInspectionRuleAction>,
    /// The position of the rule in the order of evaluation.
    pub priority_order: i64,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
    /// The condition.
    pub condition: Option<models::VxlanInspectionRuleMatchCriteria>,
    /// The profile.
    pub profile: models::VxlanInspectionRuleProfile,
}

model! {
    VxlanInspectionRuleSummary, "protocol" = "VXLAN" {
        name = "name";
        action = "action";
        priority_order = "priorityOrder";
        parent_resource_id = "parentResourceId";
        description = "description";
        condition = "condition";
        profile = "profile";
    }
}
