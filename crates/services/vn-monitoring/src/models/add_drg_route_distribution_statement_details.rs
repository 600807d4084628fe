// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DRG route distribution statement to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDrgRouteDistributionStatementDetails {
    /// The match criteria.
    pub match_criteria: Vec<models::DrgRouteDistributionMatchCriteria>,
    /// The action.
    pub action: models::AddDrgRouteDistributionStatementAction,
    /// The priority.
    pub priority: i64,
}

model! {
    AddDrgRouteDistributionStatementDetails {
        match_criteria = "matchCriteria";
        action = "action";
        priority = "priority";
    }
}
