// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a DRG route distribution statement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrgRouteDistributionStatementDetails {
    /// The ID of the resource.
    pub id: String,
    /// The match criteria.
    pub match_criteria: Option<Vec<models::DrgRouteDistributionMatchCriteria>>,
    /// The priority.
    pub priority: Option<i64>,
}

model! {
    UpdateDrgRouteDistributionStatementDetails {
        id = "id";
        match_criteria = "matchCriteria";
        priority = "priority";
    }
}
