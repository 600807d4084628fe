// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a DRG route distribution statement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrgRouteDistributionStatementDetails {
    /// The ID of the resource.
    pub id: String,
    /// The match criteria. All of them must be met.
    pub match_criteria: Option<Vec<models::DrgRouteDistributionMatchCriteria>>,
    /// The priority.
    pub priority: Option<i64>,
}

model! {
    UpdateDrgRouteDistributionStatementDetails {
        required {
            id = "id", with_id(String);
        }
        optional {
            match_criteria = "matchCriteria",
                with_match_criteria([models::DrgRouteDistributionMatchCriteria]);
            priority = "priority", with_priority(i64);
        }
    }
}
