// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of target detector recipe detector rules.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetDetectorRecipeDetectorRuleCollection {
    /// The items on this page.
    pub items: Vec<models::TargetDetectorRecipeDetectorRuleSummary>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    TargetDetectorRecipeDetectorRuleCollection {
        items = "items";
        locks = "locks";
    }
}
