// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a target detector rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetDetectorRuleDetails {
    /// The condition groups by compartment.
    pub condition_groups: Option<Vec<models::ConditionGroup>>,
}

model! {
    UpdateTargetDetectorRuleDetails {
        optional {
            condition_groups = "conditionGroups", with_condition_groups([models::ConditionGroup]);
        }
    }
}
