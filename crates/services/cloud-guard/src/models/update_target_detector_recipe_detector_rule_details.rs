// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a target detector recipe detector rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetDetectorRecipeDetectorRuleDetails {
    /// The details.
    pub details: models::UpdateTargetDetectorRuleDetails,
}

model! {
    UpdateTargetDetectorRecipeDetectorRuleDetails {
        required {
            details = "details", with_details(models::UpdateTargetDetectorRuleDetails);
        }
    }
}
