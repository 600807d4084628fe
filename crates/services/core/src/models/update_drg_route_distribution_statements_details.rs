// @generated from spec/core.yaml by cargo xtask generate; do not edit.

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
        required {
            statements = "statements",
                with_statements([models::UpdateDrgRouteDistributionStatementDetails]);
        }
    }
}
