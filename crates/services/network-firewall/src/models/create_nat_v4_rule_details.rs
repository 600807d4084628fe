// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a NAT V4 rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNatV4RuleDetails {
    /// The name. Unique in the policy.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The position.
    pub position: Option<models::RulePosition>,
    /// The condition.
    pub condition: models::NatRuleMatchCriteria,
    /// The action.
    pub action: models::NatV4RuleAction,
}

model! {
    CreateNatV4RuleDetails, "type" = "NATV4" {
        required {
            name = "name", with_name(String);
            condition = "condition", with_condition(models::NatRuleMatchCriteria);
            action = "action", with_action(models::NatV4RuleAction);
        }
        optional {
            description = "description", with_description(String);
            position = "position", with_position(models::RulePosition);
        }
    }
}
