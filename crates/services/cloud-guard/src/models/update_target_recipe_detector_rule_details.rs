// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a target recipe detector rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetRecipeDetectorRuleDetails {
    /// The ID of the detector rule.
    pub detector_rule_id: String,
    /// The details.
    pub details: models::UpdateTargetDetectorRuleDetails,
}

model! {
    UpdateTargetRecipeDetectorRuleDetails {
        required {
            detector_rule_id = "detectorRuleId", with_detector_rule_id(String);
            details = "details", with_details(models::UpdateTargetDetectorRuleDetails);
        }
    }
}
