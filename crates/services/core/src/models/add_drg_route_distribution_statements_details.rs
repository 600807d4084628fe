// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of DRG route distribution statements to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDrgRouteDistributionStatementsDetails {
    /// The statements.
    pub statements: Vec<models::AddDrgRouteDistributionStatementDetails>,
}

model! {
    AddDrgRouteDistributionStatementsDetails {
        required {
            statements = "statements",
                with_statements([models::AddDrgRouteDistributionStatementDetails]);
        }
    }
}
