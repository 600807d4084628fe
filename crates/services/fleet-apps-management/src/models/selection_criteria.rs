// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Selection criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelectionCriteria {
    /// Whether resources match all rules or any of them.
    pub match_condition: models::SelectionCriteriaMatchCondition,
    /// The rules.
    pub rules: Vec<models::Rule>,
}

model! {
    SelectionCriteria {
        required {
            match_condition = "matchCondition",
                with_match_condition(models::SelectionCriteriaMatchCondition);
            rules = "rules", with_rules([models::Rule]);
        }
    }
}
