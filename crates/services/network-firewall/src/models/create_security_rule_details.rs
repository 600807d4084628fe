// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a security rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityRuleDetails {
    /// The name. Unique in the policy.
    pub name: String,
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
}

model! {
    CreateSecurityRuleDetails {
        required {
            name = "name", with_name(String);
            condition = "condition", with_condition(models::SecurityRuleMatchCriteria);
            action = "action", with_action(models::SecurityRuleAction);
        }
        optional {
            inspection = "inspection", with_inspection(models::SecurityRuleInspection);
            position = "position", with_position(models::RulePosition);
            description = "description", with_description(String);
        }
    }
}
