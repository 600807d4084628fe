// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A dynamic resource selection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynamicResourceSelection {
    /// The rule selection criteria.
    pub rule_selection_criteria: models::SelectionCriteria,
}

model! {
    DynamicResourceSelection, "resourceSelectionType" = "DYNAMIC" {
        required {
            rule_selection_criteria = "ruleSelectionCriteria",
                with_rule_selection_criteria(models::SelectionCriteria);
        }
    }
}
