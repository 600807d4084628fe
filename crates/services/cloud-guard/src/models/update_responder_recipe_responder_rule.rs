// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a responder recipe responder rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponderRecipeResponderRule {
    /// The ID of the responder rule.
    pub responder_rule_id: String,
    /// The details.
    pub details: models::UpdateResponderRuleDetails,
}

model! {
    UpdateResponderRecipeResponderRule {
        required {
            responder_rule_id = "responderRuleId", with_responder_rule_id(String);
            details = "details", with_details(models::UpdateResponderRuleDetails);
        }
    }
}
