// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DRG route distribution statement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgRouteDistributionStatement {
    /// The match criteria. All of them must be met.
    pub match_criteria: Vec<models::DrgRouteDistributionMatchCriteria>,
    /// The action.
    pub action: models::DrgRouteDistributionStatementAction,
    /// The priority.
    pub priority: i64,
    /// The ID of the resource.
    pub id: String,
}

model! {
    DrgRouteDistributionStatement {
        match_criteria = "matchCriteria";
        action = "action";
        priority = "priority";
        id = "id";
    }
}
