// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a detector recipe detector rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDetectorRecipeDetectorRuleDetails {
    /// The details.
    pub details: Option<models::CreateDetectorRuleDetails>,
}

model! {
    CreateDetectorRecipeDetectorRuleDetails {
        optional {
            details = "details", with_details(models::CreateDetectorRuleDetails);
        }
    }
}
