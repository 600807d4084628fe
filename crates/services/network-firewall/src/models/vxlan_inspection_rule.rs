// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A VXLAN inspection rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VxlanInspectionRule {
    /// The name. Unique in the policy.
    pub name: String,
    /// The action.
    pub action: Option<models::TunnelInspectionRuleAction>,
    /// The position of the rule in the order of evaluation.
    pub priority_order: Option<i64>,
    /// The position.
    pub position: Option<models::RulePosition>,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
    /// The condition.
    pub condition: models::VxlanInspectionRuleMatchCriteria,
    /// The profile.
    pub profile: models::VxlanInspectionRuleProfile,
}

model! {
    VxlanInspectionRule, "protocol" = "VXLAN" {
        name = "name";
        action = "action";
        priority_order = "priorityOrder";
        position = "position";
        parent_resource_id = "parentResourceId";
        description = "description";
        condition = "condition";
        profile = "profile";
    }
}
