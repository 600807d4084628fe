// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a detector recipe detector rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDetectorRecipeDetectorRuleDetails {
    /// The details.
    pub details: Option<models::UpdateDetectorRuleDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateDetectorRecipeDetectorRuleDetails {
        optional {
            details = "details", with_details(models::UpdateDetectorRuleDetails), clear_details;
        }
    }
}
