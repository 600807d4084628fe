// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a target recipe responder rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetRecipeResponderRuleDetails {
    /// The ID of the responder rule.
    pub responder_rule_id: String,
    /// The details.
    pub details: models::UpdateTargetResponderRuleDetails,
}

model! {
    UpdateTargetRecipeResponderRuleDetails {
        required {
            responder_rule_id = "responderRuleId", with_responder_rule_id(String);
            details = "details", with_details(models::UpdateTargetResponderRuleDetails);
        }
    }
}
