// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DRG route distribution statement to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDrgRouteDistributionStatementDetails {
    /// The match criteria. All of them must be met.
    pub match_criteria: Vec<models::DrgRouteDistributionMatchCriteria>,
    /// The action.
    pub action: models::AddDrgRouteDistributionStatementAction,
    /// The priority.
    pub priority: i64,
}

model! {
    AddDrgRouteDistributionStatementDetails {
        required {
            match_criteria = "matchCriteria",
                with_match_criteria([models::DrgRouteDistributionMatchCriteria]);
            action = "action", with_action(models::AddDrgRouteDistributionStatementAction);
            priority = "priority", with_priority(i64);
        }
    }
}
