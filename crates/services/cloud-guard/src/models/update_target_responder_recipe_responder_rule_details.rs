// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a target responder recipe responder rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetResponderRecipeResponderRuleDetails {
    /// The details.
    pub details: models::UpdateTargetResponderRuleDetails,
}

model! {
    UpdateTargetResponderRecipeResponderRuleDetails {
        required {
            details = "details", with_details(models::UpdateTargetResponderRuleDetails);
        }
    }
}
