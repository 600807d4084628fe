// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a VXLAN inspection rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVxlanInspectionRuleDetails {
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
    cleared: Vec<String>,
}

update! {
    UpdateVxlanInspectionRuleDetails, "protocol" = "VXLAN" {
        required {
            condition = "condition", with_condition(models::VxlanInspectionRuleMatchCriteria);
        }
        optional {
            action = "action", with_action(models::TunnelInspectionRuleAction), clear_action;
            position = "position", with_position(models::RulePosition), clear_position;
            description = "description", with_description(String), clear_description;
            profile = "profile", with_profile(models::VxlanInspectionRuleProfile), clear_profile;
        }
    }
}
