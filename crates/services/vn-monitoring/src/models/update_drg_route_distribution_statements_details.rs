// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in DRG route distribution statements.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrgRouteDistributionStatementsDetails {
    /// The statements.
    pub statements: Vec<models::UpdateDrgRouteDistributionStatementDetails>,
}

model! {
    UpdateDrgRouteDistributionStatementsDetails {
        statements = "statements";
    }
}
