// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A NAT V4 NAT rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatV4NatRule {
    /// The name. Unique in the policy.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The position of the rule in the order of evaluation.
    pub priority_order: Option<i64>,
    /// The position.
    pub position: Option<models::RulePosition>,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The condition.
    pub condition: models::NatRuleMatchCriteria,
    /// The action.
    pub action: models::NatV4NatRuleAction,
}

model! {
    NatV4NatRule, "type" = "NATV4" {
        name = "name";
        description = "description";
        priority_order = "priorityOrder";
        position = "position";
        parent_resource_id = "parentResourceId";
        condition = "condition";
        action = "action";
    }
}
