// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a NAT V4 rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNatV4RuleDetails {
    /// The description.
    pub description: Option<String>,
    /// The position.
    pub position: Option<models::RulePosition>,
    /// The condition.
    pub condition: models::NatRuleMatchCriteria,
    /// The action.
    pub action: models::NatV4RuleAction,
    cleared: Vec<String>,
}

update! {
    UpdateNatV4RuleDetails, "type" = "NATV4" {
        required {
            condition = "condition", with_condition(models::NatRuleMatchCriteria);
            action = "action", with_action(models::NatV4RuleAction);
        }
        optional {
            description = "description", with_description(String), clear_description;
            position = "position", with_position(models::RulePosition), clear_position;
        }
    }
}
