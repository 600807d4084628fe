// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a security rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSecurityRuleDetails {
    /// The condition.
    pub condition: models::SecurityRuleMatchCriteria,
    /// The action.
    pub action: models::SecurityRuleAction,
    /// The type of the inspection, either intrusion detection or intrusion prevention. Applies only
    /// if the action is `INSPECT`.
    pub inspection: Option<models::SecurityRuleInspection>,
    /// The position.
    pub position: Option<models::RulePosition>,
    /// The description.
    pub description: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateSecurityRuleDetails {
        required {
            condition = "condition", with_condition(models::SecurityRuleMatchCriteria);
            action = "action", with_action(models::SecurityRuleAction);
        }
        optional {
            inspection = "inspection", with_inspection(models::SecurityRuleInspection),
                clear_inspection;
            position = "position", with_position(models::RulePosition), clear_position;
            description = "description", with_description(String), clear_description;
        }
    }
}
