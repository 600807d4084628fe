// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a VXLAN inspection rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVxlanInspectionRuleDetails {
    /// The name. Unique in the policy.
    pub name: String,
    /// The action.
    pub action: Option<models::TunnelInspectionRuleAction>,
    /// The position.
    pub position: Option<models::RulePosition>,
    /// The description.
    pub description: Option<String>,
    /// The condition.
    pub condition: models::VxlanInspectionRuleMatchCriteria,
    /// The profile.
    pub profile: Option<models::VxlanInspectionRuleProfile>,
}

model! {
    CreateVxlanInspectionRuleDetails, "protocol" = "VXLAN" {
        required {
            name = "name", with_name(String);
            condition = "condition", with_condition(models::VxlanInspectionRuleMatchCriteria);
        }
        optional {
            action = "action", with_action(models::TunnelInspectionRuleAction);
            position = "position", with_position(models::RulePosition);
            description = "description", with_description(String);
            profile = "profile", with_profile(models::VxlanInspectionRuleProfile);
        }
    }
}
